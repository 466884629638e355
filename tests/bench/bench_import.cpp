// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window keeps people waiting while responses are looked at and imported: bench-import FILE.csv. Prints
// the longest pauses between two turns of the window, and how long it all took.
#include "tests/support/ui/import_window.h"

#include <QApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace periplus;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLimitMs = 600'000;

/// The times between two turns of the window.
class Turns : public QObject
{
public:
    Turns()
    {
        m_clock.start();
        startTimer(1);
    }
    void tell(const char *part)
    {
        std::sort(m_pauses.rbegin(), m_pauses.rend());
        std::printf("%-8s longest pauses %lld, %lld, %lld ms\n", part, static_cast<long long>(m_pauses.value(0)),
                    static_cast<long long>(m_pauses.value(1)), static_cast<long long>(m_pauses.value(2)));
        m_pauses.clear();
    }

protected:
    void timerEvent(QTimerEvent *) override { m_pauses.append(m_clock.restart()); }

private:
    QElapsedTimer m_clock;
    QList<qint64> m_pauses;
};

class Bench : private ImportWindow
{
public:
    bool run(const QString &path)
    {
        openTheSample();
        QElapsedTimer timer;
        Turns turns;
        timer.start();
        if (!lookAt(path) || !button("importResponses")->isEnabled())
            return false;
        std::printf("looked at after %lld ms\n", static_cast<long long>(timer.restart()));
        turns.tell("looking");
        importNow();
        const bool done = QTest::qWaitFor([this] { return open->state().count<Dataset>() > 0; }, kLimitMs);
        std::printf("imported after %lld ms\n", static_cast<long long>(timer.elapsed()));
        turns.tell("import");
        return done;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("usage: bench-import FILE.csv\n", stderr);
        return 2;
    }
    return Bench().run(QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
