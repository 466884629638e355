// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of the map's grid in map units, and the type it is set in.
#pragma once

#include "core/layout/text_style.h"

namespace periplus::grid {

inline constexpr double kRail = 150;
inline constexpr double kStrip = 24;
inline constexpr double kRailIcon = 17.5;
inline constexpr double kRailIconLeft = 33;
inline constexpr double kRailTextLeft = 57.5;
inline constexpr double kMapLeft = 160; ///< where the first column starts
inline constexpr double kStageGap = 10;
inline constexpr double kGroupGap = 10;
inline constexpr double kBandGap = 30;
inline constexpr double kPaperGap = 24; ///< between the map and the blocks above and below it

inline constexpr double kPaperMinWidth = 900; ///< of title block and legend

inline constexpr double kStepWidthCompact = 72;
inline constexpr double kStepWidthDefault = 120;
inline constexpr double kStepWidthSpacious = 168;
inline constexpr double kStepWidthMin = 64;
inline constexpr double kStepWidthMax = 320;
inline constexpr double kLaneHeightMax = 480;
inline constexpr double kCollapsedStage = 84;

inline constexpr double kPlateHeight = 42;
inline constexpr double kPlateNose = 9;
inline constexpr double kPlateGap = 8; ///< below the plates
inline constexpr double kStepRow = 68;
inline constexpr double kRouteY = 17.5;   ///< below the top of the step row
inline constexpr double kStepTitleY = 29; ///< below the top of the step row
inline constexpr double kNodeInset = 6;   ///< from the text's left edge to the node's middle
inline constexpr double kNodeRadius = 5.3;
inline constexpr double kRouteStroke = 2.4;
inline constexpr double kStarRadius = 9.5;

inline constexpr double kEmotionRow = 220;
inline constexpr double kEmotionRowMin = 120;
inline constexpr double kEmotionTop = 28; ///< from the tile's top to +2
inline constexpr double kBesideX = 11;    ///< from a point to one with the same score that stands beside it
inline constexpr double kBesideY = 4;
inline constexpr double kEmotionBottom = 26; ///< from -2 to the tile's bottom

inline constexpr double kServiceLine = 22; ///< room for a line of visibility or interaction
inline constexpr double kMinRow = 32;
inline constexpr double kCollapsedLanePad = 6;
inline constexpr double kCellPad = 10;
inline constexpr double kCardInset = 7;
inline constexpr double kCardPad = 9;
inline constexpr double kCardGap = 5;
inline constexpr double kTileRadius = 9;
inline constexpr double kCardRadius = 7;
inline constexpr double kBadge = 21;
inline constexpr double kPortrait = 24;
inline constexpr double kChannelWidth = 26;
inline constexpr double kChannelHeight = 24;
inline constexpr double kChannelGap = 3.5;
inline constexpr double kCaptionGap = 3;
inline constexpr double kChips = 22; ///< what a row of tags adds to a card

inline constexpr double kLine = 17;        ///< card text
inline constexpr double kTitleLine = 16;   ///< step titles
inline constexpr double kCaptionLine = 14; ///< channel names, intervals

inline constexpr TextStyle kBody{FontFace::Regular, 13, 0};
inline constexpr TextStyle kLabel{FontFace::Medium, 13, 0};
inline constexpr TextStyle kStrong{FontFace::SemiBold, 13, 0};
inline constexpr TextStyle kMeta{FontFace::Regular, 12, 0};
inline constexpr TextStyle kChannelName{FontFace::Regular, 11.5, 0};
inline constexpr TextStyle kMetaStrong{FontFace::SemiBold, 12, 0};
inline constexpr TextStyle kChip{FontFace::Medium, 11, 0};
inline constexpr TextStyle kStageTitle{FontFace::DisplaySemiBold, 18, -0.15};
inline constexpr TextStyle kMetricValue{FontFace::DisplaySemiBold, 18, -0.15};

} // namespace periplus::grid
