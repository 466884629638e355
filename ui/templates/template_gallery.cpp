// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/templates/template_gallery.h"

#include "ui/templates/category_field.h"
#include "ui/templates/template_delegate.h"
#include "ui/templates/template_filter.h"
#include "ui/templates/template_model.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

namespace periplus {

using namespace Qt::StringLiterals;

TemplateGallery::TemplateGallery(TemplateModel &model, TemplateKind kind, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_filter(new TemplateFilter(kind, this)),
      m_find(new QLineEdit),
      m_list(new QListView),
      m_nothing(new QLabel(tr("No template has these words.")))
{
    m_filter->setSourceModel(&model);
    m_find->setObjectName(u"findTemplate"_s);
    m_find->setPlaceholderText(tr("Find a template"));
    m_find->setAccessibleName(tr("Find a template"));
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    auto *categories = new CategoryField(*m_filter, this);
    m_list->setObjectName(u"templates"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setModel(m_filter);
    auto *delegate = new TemplateDelegate(m_list);
    delegate->setTheme(theme);
    m_list->setItemDelegate(delegate);
    m_list->setViewMode(QListView::IconMode);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMovement(QListView::Static);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_find, 1);
    top->addWidget(categories);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    setFocusProxy(m_list);
    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        settle();
    });
    connect(categories, &CategoryField::filtered, this, &TemplateGallery::settle);
    connect(m_filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_wanted = current(); });
    connect(m_filter, &QAbstractItemModel::modelReset, this, &TemplateGallery::settle);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &TemplateGallery::currentChanged);
    connect(m_list, &QListView::activated, this, &TemplateGallery::chosen);
    settle();
}

QString TemplateGallery::current() const
{
    return m_list->currentIndex().data(TemplateModel::IdRole).toString();
}

void TemplateGallery::select(const QString &id)
{
    m_wanted = id;
    settle();
}

void TemplateGallery::startFinding()
{
    m_find->setFocus();
    m_find->selectAll();
}

void TemplateGallery::settle()
{
    const int rows = m_filter->rowCount();
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    const auto same = [this](int row) {
        return m_filter->index(row, 0).data(TemplateModel::IdRole).toString() == m_wanted;
    };
    for (int row = 0; row < rows && !m_wanted.isEmpty(); ++row) {
        if (!same(row))
            continue;
        m_list->setCurrentIndex(m_filter->index(row, 0));
        m_list->scrollTo(m_list->currentIndex());
        m_wanted.clear();
    }
    if (!m_list->currentIndex().isValid() && rows > 0)
        m_list->setCurrentIndex(m_filter->index(0, 0));
    emit currentChanged();
}

bool TemplateGallery::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_find && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        m_list->setFocus();
        return true;
    }
    if (watched == m_list && key == Qt::Key_Delete) {
        emit removeWanted();
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        if (m_list->currentIndex().isValid())
            emit chosen();
        return true; // or the window's default button would be pressed, too
    }
    return false;
}

} // namespace periplus
