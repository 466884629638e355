// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_model.h"

#include "core/base/describe.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

TemplateInfo blankTemplate()
{
    TemplateInfo blank;
    blank.id = TemplateModel::blankId();
    blank.kind = TemplateKind::Journey;
    blank.name = TemplateModel::tr("Blank map");
    blank.description = TemplateModel::tr("Three stages to start from: before, during and after.");
    blank.stages = 3;
    return blank;
}

} // namespace

TemplateModel::TemplateModel(QString ownFolder, QObject *parent)
    : QAbstractListModel(parent), m_ownFolder(std::move(ownFolder)), m_templates{blankTemplate()}
{
    m_pool.setMaxThreadCount(1);
}

TemplateModel::~TemplateModel()
{
    stop();
    m_pool.waitForDone();
}

QString TemplateModel::blankId()
{
    return u"blank"_s;
}

void TemplateModel::stop()
{
    if (m_stopped)
        m_stopped->store(true);
}

void TemplateModel::refresh(const Theme &theme, double ratio, bool mirrored)
{
    if (theme.name != m_options.theme.name || ratio != m_ratio || mirrored != m_options.mirrored)
        m_shown.clear();
    m_options.theme = theme;
    m_options.mirrored = mirrored;
    m_options.pixels = kPicture * ratio;
    m_options.margin = 10 * ratio;
    m_ratio = ratio;
    refresh();
}

void TemplateModel::refresh()
{
    if (m_options.pixels.isEmpty())
        return; // nobody has looked yet
    stop();
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_complete = false;
    const QSet<QString> drawn(m_shown.keyBegin(), m_shown.keyEnd());
    m_pool.start([this, drawn, stopped = m_stopped, round = ++m_round, options = m_options, folder = m_ownFolder] {
        const QList<TemplateInfo> all = builtInTemplates() + ownTemplates(folder);
        QMetaObject::invokeMethod(
            this, [this, round, all] { takeList(round, all); }, Qt::QueuedConnection);
        const ShapedTextMeasurer measurer;
        for (const TemplateInfo &info : all) {
            if (stopped->load())
                return;
            if (drawn.contains(info.id) || !info.isUsable())
                continue;
            const TemplateView view = viewTemplate(info, measurer, options);
            QMetaObject::invokeMethod(
                this, [this, round, id = info.id, view] { takeView(round, id, view); }, Qt::QueuedConnection);
        }
        QMetaObject::invokeMethod(
            this, [this, round] { m_complete = m_complete || round == m_round; }, Qt::QueuedConnection);
    });
}

void TemplateModel::takeList(int round, const QList<TemplateInfo> &templates)
{
    if (round != m_round)
        return;
    QList<TemplateInfo> all{blankTemplate()};
    all += templates;
    const auto same = [](const TemplateInfo &a, const TemplateInfo &b) {
        return a.id == b.id && a.name == b.name && a.description == b.description && a.problem == b.problem;
    };
    if (std::equal(all.begin(), all.end(), m_templates.begin(), m_templates.end(), same))
        return;
    for (const TemplateInfo &old : std::as_const(m_templates)) { // a new one may get the name of one that is gone
        if (std::none_of(all.cbegin(), all.cend(), [&](const TemplateInfo &info) { return info.id == old.id; }))
            m_shown.remove(old.id);
    }
    beginResetModel();
    m_templates = all;
    endResetModel();
}

void TemplateModel::takeView(int round, const QString &id, const TemplateView &view)
{
    if (round != m_round)
        return;
    Shown shown{view, QPixmap::fromImage(view.picture)};
    shown.pixmap.setDevicePixelRatio(m_ratio);
    shown.view.picture = {};
    m_shown.insert(id, shown);
    for (int row = 0; row < m_templates.size(); ++row) {
        if (m_templates[row].id == id)
            emit dataChanged(index(row), index(row));
    }
    emit viewed(id);
}

QList<TemplateInfo> TemplateModel::templates(TemplateKind kind) const
{
    QList<TemplateInfo> found;
    for (const TemplateInfo &info : m_templates) {
        if (info.kind == kind && info.isUsable())
            found.append(info);
    }
    return found;
}

std::optional<TemplateInfo> TemplateModel::find(const QString &id) const
{
    for (const TemplateInfo &info : m_templates) {
        if (info.id == id)
            return info;
    }
    return std::nullopt;
}

TemplateView TemplateModel::view(const QString &id) const
{
    return m_shown.value(id).view;
}

int TemplateModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_templates.size());
}

QString TemplateModel::contentsOf(const TemplateInfo &info) const
{
    if (!info.isUsable())
        return tr("Cannot be used");
    if (info.id == blankId())
        return tr("Start with three stages");
    if (info.kind == TemplateKind::Journey)
        return tr("%1, %2", "so many stages, so many steps")
            .arg(tr("%n stages", nullptr, info.stages), tr("%n steps", nullptr, info.steps));
    const QList<Persona> personas = m_shown.value(info.id).view.personas;
    return personas.isEmpty() ? QString() : personas.first().role.simplified();
}

QVariant TemplateModel::data(const QModelIndex &index, int role) const
{
    const TemplateInfo info = m_templates.value(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return info.name;
    case Qt::ToolTipRole:
        return info.isUsable() ? info.description : info.problem;
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
        return role == Qt::AccessibleTextRole
                   ? tr("%1, %2", "name of a template, what it holds").arg(info.name, contentsOf(info))
                   : info.description;
    case IdRole:
        return info.id;
    case KindRole:
        return static_cast<int>(info.kind);
    case CategoryRole:
        return info.category;
    case OwnRole:
        return info.own;
    case ContentsRole:
        return contentsOf(info);
    case PictureRole:
        return m_shown.value(info.id).pixmap;
    case ProblemRole:
        return info.problem;
    case SearchRole: {
        const TemplateView seen = m_shown.value(info.id).view;
        return QString(info.name + u'\n' + info.description + u'\n' + info.category + u'\n' + seen.stages.join(u'\n'));
    }
    default:
        return {};
    }
}

Qt::ItemFlags TemplateModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace periplus
