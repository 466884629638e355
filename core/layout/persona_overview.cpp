// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/persona_overview.h"

#include "core/layout/mirroring.h"
#include "core/layout/moving.h"
#include "core/layout/overview_pages.h"
#include "core/layout/overview_words.h"
#include "core/layout/page_filler.h"

#include <algorithm>

namespace periplus {

namespace {

QList<PersonaId> thereStill(const State &state, QList<PersonaId> personas)
{
    personas.removeIf([&](PersonaId id) { return !state.find(id); });
    return personas;
}

QString noteOf(const State &state, const PersonaOverview &overview)
{
    switch (overview.kind) {
    case PersonaOverview::Kind::Comparison:
        return words::comparisonNote();
    case PersonaOverview::Kind::Matrix:
        return words::matrixNote();
    case PersonaOverview::Kind::Gallery:
        return words::galleryNote(state.count<Persona>());
    }
    Q_UNREACHABLE();
}

OverviewTable tableOf(const SheetContext &sheet, const PersonaOverview &overview, const QList<PersonaId> &personas,
                      double top)
{
    return overview.kind == PersonaOverview::Kind::Comparison ? comparisonTable(sheet, personas, top)
                                                              : matrixTable(sheet, top);
}

QString tableName(const PersonaOverview &overview)
{
    return overview.kind == PersonaOverview::Kind::Comparison ? words::comparisonNote() : words::matrixTitle();
}

/// Writes the page below its title; returns how wide and how far down it is.
QSizeF writePage(ListWriter &out, const SheetContext &sheet, const PersonaOverview &overview,
                 const QList<PersonaId> &personas, double top)
{
    if (overview.kind != PersonaOverview::Kind::Gallery) {
        const OverviewTable table = tableOf(sheet, overview, personas, top);
        return {table.width(), table.write(out, tableName(overview))};
    }
    const Gallery gallery = galleryOf(sheet);
    double y = top;
    for (const Gallery::Row &row : gallery.rows) {
        out.add(moved(row.items, {0, y}));
        y += row.height + gallery.gap;
    }
    return {gallery.width, y - gallery.gap};
}

} // namespace

QString overviewTitle(const State &state, const PersonaOverview &overview)
{
    switch (overview.kind) {
    case PersonaOverview::Kind::Comparison: {
        QStringList names;
        for (const PersonaId id : thereStill(state, overview.personas))
            names.append(state.at(id).name);
        return words::namesTogether(names);
    }
    case PersonaOverview::Kind::Matrix:
        return words::matrixTitle();
    case PersonaOverview::Kind::Gallery:
        return words::galleryTitle();
    }
    Q_UNREACHABLE();
}

DisplayList layoutPersonaOverview(const State &state, const PersonaOverview &overview, const Theme &theme,
                                  const TextMeasurer &measurer, const SheetOptions &options)
{
    const QList<PersonaId> personas = thereStill(state, overview.personas);
    const bool compares = overview.kind == PersonaOverview::Kind::Comparison;
    if (compares ? personas.isEmpty() : state.count<Persona>() == 0)
        return {};
    static const Persona nobody;
    const SheetContext sheet{state, nobody, theme, measurer, options};
    ListWriter page = sheet.part();
    const QString title = overviewTitle(state, overview);
    const QString note = noteOf(state, overview);
    const double top = writeOverviewTitle(page, sheet, title, note, options.width);
    const QSizeF size = writePage(page, sheet, overview, personas, top);
    const double width = std::max(size.width(), std::min(options.width, overviewTitleWidth(sheet, title, note)));
    double bottom = size.height();
    if (!options.footer.isEmpty()) {
        const QRectF box(0, bottom + kFooterGap, width, kFooterLine);
        page.begin({Role::PersonaField, 0, static_cast<qint64>(SheetField::Footer)}, box, options.footer);
        bottom = box.top()
                 + page.linesAtLeft(options.footer, kPageFooter, sheet.color(QStringLiteral("ink3")), box, kFooterLine);
        page.end();
    }
    const QRectF bounds(0, 0, width, bottom);
    ListWriter all = sheet.part();
    all.begin({Role::PersonaSheet, 0, 0}, bounds, title);
    all.add(page.items());
    all.end();
    const DisplayList list = all.take(bounds);
    return options.mirrored ? mirrored(list, mirrorAxis(list.bounds)) : list;
}

QList<DisplayList> layoutOverviewPages(const State &state, const PersonaOverview &overview, const Theme &theme,
                                       const TextMeasurer &measurer, const SheetOptions &options, QSizeF page)
{
    const QList<PersonaId> personas = thereStill(state, overview.personas);
    if (overview.kind == PersonaOverview::Kind::Comparison ? personas.isEmpty() : state.count<Persona>() == 0)
        return {};
    static const Persona nobody;
    SheetOptions wide = options;
    wide.width = page.width();
    const SheetContext sheet{state, nobody, theme, measurer, wide};
    PageFiller filler(sheet, page, overviewTitle(state, overview));
    filler.writeTitle(noteOf(state, overview));
    if (overview.kind == PersonaOverview::Kind::Gallery) {
        filler.writeGallery(galleryOf(sheet));
    } else {
        const OverviewTable whole = tableOf(sheet, overview, personas, 0);
        const qsizetype once = whole.columnsWithin(page.width());
        const qsizetype times = (whole.columns() + once - 1) / once;
        wide.columnsAtOnce = (whole.columns() + times - 1) / times;
        SheetOptions again = wide;
        again.shortHeads = true;
        const SheetContext follows{state, nobody, theme, measurer, again};
        filler.writeTable(times > 1 ? tableOf(sheet, overview, personas, 0) : whole,
                          tableOf(follows, overview, personas, 0), tableName(overview));
    }
    QList<DisplayList> pages = filler.take();
    if (options.mirrored) {
        for (DisplayList &list : pages)
            list = mirrored(list, mirrorAxis(list.bounds));
    }
    return pages;
}

} // namespace periplus
