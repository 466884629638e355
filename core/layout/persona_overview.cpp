// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/persona_overview.h"

#include "core/layout/mirroring.h"
#include "core/layout/overview_pages.h"
#include "core/layout/overview_words.h"

#include <algorithm>

namespace periplus {

namespace {

const TextStyle kOverviewFooter{FontFace::Regular, 11, 0};

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

QSizeF writePage(ListWriter &out, const SheetContext &sheet, const PersonaOverview &overview,
                 const QList<PersonaId> &personas, double top)
{
    switch (overview.kind) {
    case PersonaOverview::Kind::Comparison:
        return writeComparison(out, sheet, personas, top);
    case PersonaOverview::Kind::Matrix:
        return writeMatrix(out, sheet, top);
    case PersonaOverview::Kind::Gallery:
        return writeGallery(out, sheet, top);
    }
    Q_UNREACHABLE();
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
        const QRectF box(0, bottom + 14, width, 15);
        page.begin({Role::PersonaField, 0, static_cast<qint64>(SheetField::Footer)}, box, options.footer);
        bottom =
            box.top() + page.linesAtLeft(options.footer, kOverviewFooter, sheet.color(QStringLiteral("ink3")), box, 15);
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

} // namespace periplus
