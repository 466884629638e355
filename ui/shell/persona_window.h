// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace periplus {

class Actions;
class Banner;
class Canvas;
class Dialogs;
class Navigator;
class News;

/// What pages about personas work with in a window; all must outlive them.
struct PersonaWindow
{
    QWidget &map; ///< what is shown when no page is
    Canvas &canvas;
    Navigator &navigator;
    Dialogs &dialogs;
    Actions &actions; ///< commands for personas are added
    News &news;
    Banner &banner;
};

} // namespace periplus
