// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/page_fit.h"

#include <algorithm>

namespace periplus {

namespace {

constexpr double kLongestSide = 14400;
constexpr double kPointsPerUnit = 0.75;
constexpr double kPointsPerMm = 72.0 / 25.4;

/// Portrait sheet in millimetres (ISO 216).
QSizeF sheetMm(PaperSize paper)
{
    switch (paper) {
    case PaperSize::Fitted:
        return {};
    case PaperSize::A4:
        return {210, 297};
    case PaperSize::A3:
        return {297, 420};
    case PaperSize::A2:
        return {420, 594};
    case PaperSize::A1:
        return {594, 841};
    case PaperSize::A0:
        return {841, 1189};
    }
    Q_UNREACHABLE();
}

} // namespace

QSizeF sheetPoints(PaperSize paper)
{
    return sheetMm(paper) * kPointsPerMm;
}

PageFit fitPage(const QRectF &area, PaperSize paper, double marginPt)
{
    const double width = std::max(area.width(), 1.0);
    const double height = std::max(area.height(), 1.0);
    PageFit fit;
    if (paper == PaperSize::Fitted) {
        const double room = kLongestSide - 2 * marginPt;
        fit.scale = std::min({kPointsPerUnit, room / width, room / height});
        fit.page = QSizeF(width, height) * fit.scale + QSizeF(2 * marginPt, 2 * marginPt);
        fit.offset = {marginPt, marginPt};
        fit.landscape = width > height;
        return fit;
    }
    const QSizeF portrait = sheetPoints(paper);
    const auto scaleOn = [&](QSizeF sheet) {
        return std::min((sheet.width() - 2 * marginPt) / width, (sheet.height() - 2 * marginPt) / height);
    };
    fit.landscape = scaleOn(portrait.transposed()) > scaleOn(portrait);
    fit.page = fit.landscape ? portrait.transposed() : portrait;
    fit.scale = scaleOn(fit.page);
    fit.offset = {(fit.page.width() - width * fit.scale) / 2, marginPt};
    return fit;
}

} // namespace periplus
