// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/imported.h"
#include "core/layout/answer_overlay.h"
#include "core/layout/theme.h"
#include "core/model/assets.h"
#include "ui/paint/page_fit.h"

#include <QDateTime>

namespace periplus {

enum class ExportFormat { Pdf, Png, Svg, Json, Mermaid };

/// The format that a file name's ending asks for. Errors: Unsupported for other endings.
Result<ExportFormat> exportFormat(const QString &path);

/// "fit", "a4" … "a0"; nothing for other words.
std::optional<PaperSize> paperFromName(const QString &name);

/// What may vary between two exports of the same map. Date and names are passed in: an export of equal input
/// gives equal bytes.
struct ExportOptions
{
    PaperSize paper = PaperSize::Fitted; ///< pdf
    double scale = 2.0;                  ///< png: pixels per map unit
    ThemeName theme = ThemeName::Poster; ///< pdf, png, svg
    QDateTime date;                      ///< pdf metadata and footer
    QString author;
    QString fileName;          ///< of the workspace, for the footer
    qint64 version = 0;        ///< number of edits, for the footer; 0: not told
    bool rightToLeft = false;  ///< pdf, png, svg: the map reads from right to left
    QList<LaneId> hiddenLanes; ///< pdf, png, svg: left out besides those that the map itself hides
    AnswerOverlay answers;     ///< pdf, png, svg: survey answers laid over the map
};

/// Writes one map (JSON: the whole document) in a format, ready to be saved.
/// Errors: TooLarge (a picture beyond what a picture can be), IoError.
Result<Exported> exportMap(const State &state, const AssetSource &assets, JourneyId journey, ExportFormat format,
                           const ExportOptions &options);

/// The map of a title, exactly or else without regard to case; with an empty title the first map.
/// Errors: Conflict, naming the maps that there are.
Result<JourneyId> findJourney(const State &state, const QString &title);

} // namespace periplus
