// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace periplus {

/// Makes the signals that ask a program to end (SIGTERM, SIGINT, SIGHUP) news of the event loop, where everything may
/// be done. What comes before the loop runs waits for it. A signal that is ignored from outside (nohup) stays so.
/// At most one of these at a time; after it the signals end the program at once again.
class Termination : public QObject
{
    Q_OBJECT

public:
    Termination();
    ~Termination() override;

signals:
    /// The program is to end.
    void asked();

private:
    void read();

    int m_readEnd = -1;
};

/// Ends the program as if its windows were closed by hand: text being typed is saved, workspaces are closed. A text
/// that cannot be saved keeps its window open, as then; whoever asks again means it. Ends with the context.
/// The exit code is 0, not 128 and the signal: nothing failed, and supervisors such as systemd's would report the other
/// as a failure. When asked again, 1.
void endWhenAsked(const Termination &termination, QObject &context);

} // namespace periplus
