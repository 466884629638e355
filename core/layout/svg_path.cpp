// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/svg_path.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace periplus {

namespace {

/// Walks over numbers, flags and command letters.
class Scanner
{
public:
    explicit Scanner(QStringView text) : m_text(text) {}

    bool atEnd()
    {
        skipSeparators();
        return m_at == m_text.size();
    }

    std::optional<char16_t> letter()
    {
        skipSeparators();
        if (m_at < m_text.size() && m_text[m_at].isLetter())
            return m_text[m_at++].unicode();
        return std::nullopt;
    }

    bool numberAhead()
    {
        skipSeparators();
        return m_at < m_text.size() && !m_text[m_at].isLetter();
    }

    double number()
    {
        skipSeparators();
        const qsizetype start = m_at;
        skipSign();
        skipDigits();
        if (m_at < m_text.size() && m_text[m_at] == u'.') {
            ++m_at;
            skipDigits();
        }
        if (m_at < m_text.size() && (m_text[m_at] == u'e' || m_text[m_at] == u'E')) {
            ++m_at;
            skipSign();
            skipDigits();
        }
        bool ok = false;
        const double value = m_text.mid(start, m_at - start).toDouble(&ok);
        if (!ok || !std::isfinite(value))
            m_failed = true;
        return ok ? value : 0;
    }

    QPointF point()
    {
        const double x = number();
        return {x, number()};
    }

    bool flag()
    {
        skipSeparators();
        if (m_at < m_text.size() && (m_text[m_at] == u'0' || m_text[m_at] == u'1'))
            return m_text[m_at++] == u'1';
        m_failed = true;
        return false;
    }

    bool failed() const { return m_failed; }

private:
    void skipSeparators()
    {
        while (m_at < m_text.size() && (m_text[m_at].isSpace() || m_text[m_at] == u','))
            ++m_at;
    }
    void skipSign()
    {
        if (m_at < m_text.size() && (m_text[m_at] == u'-' || m_text[m_at] == u'+'))
            ++m_at;
    }
    void skipDigits()
    {
        while (m_at < m_text.size() && m_text[m_at] >= u'0' && m_text[m_at] <= u'9')
            ++m_at;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    bool m_failed = false;
};

/// Carries out one command after the other.
class Reader
{
public:
    explicit Reader(QStringView text) : m_scanner(text) {}

    std::optional<Path> read()
    {
        while (!m_scanner.atEnd()) {
            const auto letter = m_scanner.letter();
            if (!letter || (m_path.isEmpty() && *letter != u'M' && *letter != u'm'))
                return std::nullopt;
            m_relative = *letter >= u'a';
            char16_t command = static_cast<char16_t>(m_relative ? *letter - (u'a' - u'A') : *letter);
            do {
                if (!carryOut(command) || m_scanner.failed())
                    return std::nullopt;
                m_previous = command;
                if (command == u'M')
                    command = u'L'; // further pairs of a move are lines
            } while (command != u'Z' && m_scanner.numberAhead());
        }
        return m_path;
    }

private:
    QPointF target() { return m_scanner.point() + (m_relative ? m_at : QPointF()); }

    bool carryOut(char16_t command)
    {
        switch (command) {
        case u'M':
            m_at = m_start = target();
            m_path.moveTo(m_at);
            return true;
        case u'L':
            return lineTo(target());
        case u'H':
            return lineTo({m_scanner.number() + (m_relative ? m_at.x() : 0), m_at.y()});
        case u'V':
            return lineTo({m_at.x(), m_scanner.number() + (m_relative ? m_at.y() : 0)});
        case u'C': {
            const QPointF first = target();
            const QPointF second = target();
            return cubicTo(first, second, target());
        }
        case u'S': {
            const bool smooth = m_previous == u'C' || m_previous == u'S';
            const QPointF first = smooth ? 2 * m_at - m_control : m_at;
            const QPointF second = target();
            return cubicTo(first, second, target());
        }
        case u'Q': {
            const QPointF control = target();
            return quadTo(control, target());
        }
        case u'T': {
            const bool smooth = m_previous == u'Q' || m_previous == u'T';
            const QPointF control = smooth ? 2 * m_at - m_control : m_at;
            return quadTo(control, target());
        }
        case u'A':
            return arcTo();
        case u'Z':
            m_path.close();
            m_at = m_start;
            return true;
        default:
            return false;
        }
    }

    bool lineTo(QPointF end)
    {
        m_path.lineTo(end);
        m_at = end;
        return true;
    }

    bool cubicTo(QPointF first, QPointF second, QPointF end)
    {
        m_path.cubicTo(first, second, end);
        m_control = second;
        m_at = end;
        return true;
    }

    bool quadTo(QPointF control, QPointF end)
    {
        m_path.cubicTo(m_at + (control - m_at) * (2.0 / 3.0), end + (control - end) * (2.0 / 3.0), end);
        m_control = control;
        m_at = end;
        return true;
    }

    bool arcTo()
    {
        const QPointF radii = m_scanner.point();
        const double rotation = m_scanner.number();
        const bool large = m_scanner.flag();
        const bool sweep = m_scanner.flag();
        const QPointF end = target();
        appendArc(m_path, m_at, radii.x(), radii.y(), rotation, large, sweep, end);
        m_at = end;
        return true;
    }

    Scanner m_scanner;
    Path m_path;
    QPointF m_at;
    QPointF m_start;
    QPointF m_control;
    char16_t m_previous = 0;
    bool m_relative = false;
};

} // namespace

std::optional<Path> readSvgPath(QStringView text)
{
    return Reader(text).read();
}

void appendArc(Path &path, QPointF from, double rx, double ry, double rotationDegrees, bool largeArc, bool sweep,
               QPointF to)
{
    rx = std::abs(rx);
    ry = std::abs(ry);
    if (rx < 1e-9 || ry < 1e-9 || from == to) {
        path.lineTo(to);
        return;
    }
    const double cosine = std::cos(rotationDegrees * std::numbers::pi / 180);
    const double sine = std::sin(rotationDegrees * std::numbers::pi / 180);
    const QPointF half = (from - to) / 2;
    const double x = cosine * half.x() + sine * half.y();
    const double y = -sine * half.x() + cosine * half.y();
    const double reach = std::sqrt(x * x / (rx * rx) + y * y / (ry * ry));
    if (reach > 1) { // too small to connect the ends: grown until they just do
        rx *= reach;
        ry *= reach;
    }
    const double spread = rx * rx * y * y + ry * ry * x * x;
    const double root = std::sqrt(std::max(0.0, rx * rx * ry * ry / spread - 1)) * (largeArc == sweep ? -1 : 1);
    const QPointF turned(root * rx * y / ry, -root * ry * x / rx);
    const QPointF middle = (from + to) / 2;
    const QPointF center =
        middle + QPointF(cosine * turned.x() - sine * turned.y(), sine * turned.x() + cosine * turned.y());

    const double first = std::atan2((y - turned.y()) / ry, (x - turned.x()) / rx);
    double sweepAngle = std::atan2((-y - turned.y()) / ry, (-x - turned.x()) / rx) - first;
    if (sweep && sweepAngle < 0)
        sweepAngle += 2 * std::numbers::pi;
    if (!sweep && sweepAngle > 0)
        sweepAngle -= 2 * std::numbers::pi;

    const int pieces = std::max(1, static_cast<int>(std::ceil(std::abs(sweepAngle) / (std::numbers::pi / 2) - 1e-9)));
    const double step = sweepAngle / pieces;
    const double reachOfControl = 4.0 / 3.0 * std::tan(step / 4);
    const auto onEllipse = [&](double px, double py) {
        return center + QPointF(cosine * rx * px - sine * ry * py, sine * rx * px + cosine * ry * py);
    };
    for (int i = 0; i < pieces; ++i) {
        const double a = first + i * step;
        const double b = a + step;
        path.cubicTo(onEllipse(std::cos(a) - reachOfControl * std::sin(a), std::sin(a) + reachOfControl * std::cos(a)),
                     onEllipse(std::cos(b) + reachOfControl * std::sin(b), std::sin(b) - reachOfControl * std::cos(b)),
                     i + 1 == pieces ? to : onEllipse(std::cos(b), std::sin(b)));
    }
}

std::optional<QList<double>> readSvgNumbers(QStringView text)
{
    Scanner scanner(text);
    QList<double> numbers;
    while (!scanner.atEnd()) {
        numbers.append(scanner.number());
        if (scanner.failed())
            return std::nullopt;
    }
    return numbers;
}

} // namespace periplus
