// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pane_dock.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDockedHeight = 10;
constexpr int kFloatingHeight = 30;
constexpr int kGrip = 14; // pixels

} // namespace

/// What the dock shows above its pane. It leaves the mouse to the dock, which moves it.
class PaneDock::Strip : public QWidget
{
public:
    explicit Strip(PaneDock &dock)
        : QWidget(&dock), m_title(new QLabel(dock.windowTitle(), this)), m_close(new QToolButton(this))
    {
        setObjectName(u"paneStrip"_s);
        setToolTip(tr("Drag to move “%1”; double-click to let it float").arg(dock.windowTitle()));
        setCursor(Qt::OpenHandCursor);
        m_title->setObjectName(u"paneTitle"_s);
        m_title->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_close->setObjectName(u"paneClose"_s);
        m_close->setToolTip(tr("Close"));
        m_close->setAccessibleName(tr("Close “%1”").arg(dock.windowTitle()));
        m_close->setCursor(Qt::ArrowCursor);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(12, 0, 4, 0);
        row->addWidget(m_title, 1);
        row->addWidget(m_close);
        QObject::connect(m_close, &QToolButton::clicked, &dock, &PaneDock::closeWanted);
        setFloating(false);
    }

    void setFloating(bool floating)
    {
        m_floating = floating;
        m_title->setVisible(floating);
        m_close->setVisible(floating);
        setFixedHeight(floating ? kFloatingHeight : kDockedHeight);
    }

    void setIcons(const QIcon &grip, const QIcon &close)
    {
        m_grip = grip;
        m_close->setIcon(close);
        update();
    }

    /// What the dock keeps free for it.
    QSize sizeHint() const override { return {QWidget::sizeHint().width(), minimumHeight()}; }

protected:
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
    void paintEvent(QPaintEvent *) override
    {
        if (m_floating || !underMouse())
            return;
        QPainter painter(this);
        painter.translate(rect().center());
        painter.rotate(90); // the icon's dots lie along the edge
        m_grip.paint(&painter, QRect(-kGrip / 2, -kGrip / 2, kGrip, kGrip));
    }

private:
    QLabel *m_title;
    QToolButton *m_close;
    QIcon m_grip;
    bool m_floating = false;
};

PaneDock::PaneDock(const QString &name, const QString &title, Qt::DockWidgetAreas areas, QWidget *parent)
    : QDockWidget(title, parent), m_strip(new Strip(*this))
{
    setObjectName(name);
    setTitleBarWidget(m_strip);
    setAllowedAreas(areas);
    connect(this, &QDockWidget::topLevelChanged, this, [this](bool floating) { m_strip->setFloating(floating); });
}

void PaneDock::setTheme(const QIcon &grip, const QIcon &close)
{
    m_strip->setIcons(grip, close);
}

void PaneDock::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit closeWanted();
}

} // namespace periplus
