// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_details.h"

#include "ui/canvas/map_source.h"
#include "ui/templates/keep_choice.h"
#include "ui/templates/template_model.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDetailsWidth = 310;
constexpr int kMostLetters = 600; // of a line that should be short

QLabel *makeLine(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1StringView(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// "9 lanes, 82 cards", "Who: Efficient Emma, Careful Kofi".
QStringList linesAbout(const TemplateInfo &info, const TemplateView &view)
{
    QStringList lines;
    if (info.kind == TemplateKind::Journey && !view.stages.isEmpty()) {
        lines.append(TemplateDetails::tr("%1, %2, %3, %4", "stages, steps, lanes and cards, each with its number")
                         .arg(TemplateDetails::tr("%n stages", nullptr, info.stages),
                              TemplateDetails::tr("%n steps", nullptr, info.steps),
                              TemplateDetails::tr("%n lanes", nullptr, static_cast<int>(view.lanes.size()) + 1),
                              TemplateDetails::tr("%n cards", nullptr, static_cast<int>(view.cards))));
        QStringList names;
        for (const Persona &persona : view.personas)
            names.append(nameOfAll(persona.name, 1));
        if (!names.isEmpty())
            lines.append(TemplateDetails::tr("With %1 as an example").arg(names.join(u", "_s)));
    } else if (info.kind == TemplateKind::Persona && !view.personas.isEmpty()) {
        lines.append(view.personas.first().role.simplified());
        if (const QString quote = view.personas.first().quote.simplified(); !quote.isEmpty())
            lines.append(TemplateDetails::tr("“%1”").arg(quote.left(kMostLetters)));
    }
    return lines;
}

} // namespace

TemplateDetails::TemplateDetails(QWidget *parent)
    : QFrame(parent),
      m_name(makeLine("templateName")),
      m_description(makeLine("templateDescription")),
      m_contents(makeLine("templateContents")),
      m_stages(makeLine("templateStages")),
      m_keep(new KeepChoice(u"keep"_s, {tr("Take along"), tr("&Everything, as an example"),
                                        tr("Stages, steps and &questions"), tr("Stages and s&teps only")})),
      m_remove(new QPushButton(tr("Remove this template")))
{
    setObjectName(u"templateDetails"_s);
    setFixedWidth(kDetailsWidth);
    m_remove->setObjectName(u"removeTemplate"_s);
    m_remove->setAutoDefault(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(8);
    for (QWidget *part : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_description),
                          static_cast<QWidget *>(m_stages), static_cast<QWidget *>(m_contents)})
        column->addWidget(part);
    column->addStretch(1);
    column->addWidget(m_keep);
    column->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_keep, &KeepChoice::changed, this, &TemplateDetails::keepChanged);
    connect(m_remove, &QPushButton::clicked, this, &TemplateDetails::removeWanted);
}

Keep TemplateDetails::keep() const
{
    return m_keep->kept();
}

void TemplateDetails::show(const TemplateInfo &info, const TemplateView &view)
{
    const bool map = info.kind == TemplateKind::Journey && info.isUsable() && info.id != TemplateModel::blankId();
    m_name->setText(nameOfAll(info.name, 1));
    m_description->setText(info.isUsable() ? info.description.left(kMostLetters) : info.problem);
    m_stages->setText(view.stages.join(u" › "_s).left(kMostLetters));
    m_contents->setText(linesAbout(info, view).join(u'\n'));
    for (QLabel *label : {m_description, m_stages, m_contents})
        label->setVisible(!label->text().isEmpty());
    m_keep->setVisible(map);
    m_remove->setVisible(info.own && m_removable);
}

} // namespace periplus
