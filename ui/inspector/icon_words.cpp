// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/icon_words.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace periplus::words {

namespace {

using Named = std::pair<const char *, const char *>;

// clang-format off
constexpr std::array kIconWords{
    Named{"action", QT_TRANSLATE_NOOP("Icon", "Action")},
    Named{"ad", QT_TRANSLATE_NOOP("Icon", "Advertisement")},
    Named{"add", QT_TRANSLATE_NOOP("Icon", "Plus")},
    Named{"arrow-down", QT_TRANSLATE_NOOP("Icon", "Arrow down")},
    Named{"arrow-right", QT_TRANSLATE_NOOP("Icon", "Arrow right")},
    Named{"arrow-up", QT_TRANSLATE_NOOP("Icon", "Arrow up")},
    Named{"backstage", QT_TRANSLATE_NOOP("Icon", "Backstage")},
    Named{"calendar", QT_TRANSLATE_NOOP("Icon", "Calendar")},
    Named{"chat", QT_TRANSLATE_NOOP("Icon", "Chat")},
    Named{"check", QT_TRANSLATE_NOOP("Icon", "Tick")},
    Named{"chevron-down", QT_TRANSLATE_NOOP("Icon", "Chevron down")},
    Named{"chevron-left", QT_TRANSLATE_NOOP("Icon", "Chevron left")},
    Named{"chevron-right", QT_TRANSLATE_NOOP("Icon", "Chevron right")},
    Named{"close", QT_TRANSLATE_NOOP("Icon", "Cross")},
    Named{"comment", QT_TRANSLATE_NOOP("Icon", "Comment")},
    Named{"delete", QT_TRANSLATE_NOOP("Icon", "Waste bin")},
    Named{"email", QT_TRANSLATE_NOOP("Icon", "E-mail")},
    Named{"emotion", QT_TRANSLATE_NOOP("Icon", "Face")},
    Named{"event", QT_TRANSLATE_NOOP("Icon", "Event")},
    Named{"evidence", QT_TRANSLATE_NOOP("Icon", "Flask")},
    Named{"export-pdf", QT_TRANSLATE_NOOP("Icon", "PDF")},
    Named{"eye", QT_TRANSLATE_NOOP("Icon", "Eye")},
    Named{"filter", QT_TRANSLATE_NOOP("Icon", "Filter")},
    Named{"folder", QT_TRANSLATE_NOOP("Icon", "Folder")},
    Named{"goal", QT_TRANSLATE_NOOP("Icon", "Flag")},
    Named{"grip", QT_TRANSLATE_NOOP("Icon", "Grip")},
    Named{"history", QT_TRANSLATE_NOOP("Icon", "History")},
    Named{"image", QT_TRANSLATE_NOOP("Icon", "Image")},
    Named{"import", QT_TRANSLATE_NOOP("Icon", "Import")},
    Named{"in-person", QT_TRANSLATE_NOOP("Icon", "In person")},
    Named{"lane", QT_TRANSLATE_NOOP("Icon", "Lane")},
    Named{"letter", QT_TRANSLATE_NOOP("Icon", "Letter")},
    Named{"link", QT_TRANSLATE_NOOP("Icon", "Link")},
    Named{"list", QT_TRANSLATE_NOOP("Icon", "List")},
    Named{"lock", QT_TRANSLATE_NOOP("Icon", "Lock")},
    Named{"map", QT_TRANSLATE_NOOP("Icon", "Map")},
    Named{"metric", QT_TRANSLATE_NOOP("Icon", "Gauge")},
    Named{"mobile-app", QT_TRANSLATE_NOOP("Icon", "Mobile app")},
    Named{"more", QT_TRANSLATE_NOOP("Icon", "Dots")},
    Named{"note", QT_TRANSLATE_NOOP("Icon", "Note")},
    Named{"opportunity", QT_TRANSLATE_NOOP("Icon", "Light bulb")},
    Named{"pain", QT_TRANSLATE_NOOP("Icon", "Lightning")},
    Named{"pause", QT_TRANSLATE_NOOP("Icon", "Pause")},
    Named{"persona", QT_TRANSLATE_NOOP("Icon", "Persona")},
    Named{"phone", QT_TRANSLATE_NOOP("Icon", "Phone")},
    Named{"play", QT_TRANSLATE_NOOP("Icon", "Play")},
    Named{"present", QT_TRANSLATE_NOOP("Icon", "Screen")},
    Named{"process", QT_TRANSLATE_NOOP("Icon", "Process")},
    Named{"quote", QT_TRANSLATE_NOOP("Icon", "Quotation marks")},
    Named{"redo", QT_TRANSLATE_NOOP("Icon", "Redo")},
    Named{"search", QT_TRANSLATE_NOOP("Icon", "Magnifier")},
    Named{"settings", QT_TRANSLATE_NOOP("Icon", "Gear")},
    Named{"sms", QT_TRANSLATE_NOOP("Icon", "SMS")},
    Named{"social", QT_TRANSLATE_NOOP("Icon", "Social media")},
    Named{"stage", QT_TRANSLATE_NOOP("Icon", "Stage")},
    Named{"star", QT_TRANSLATE_NOOP("Icon", "Star")},
    Named{"step", QT_TRANSLATE_NOOP("Icon", "Step")},
    Named{"store", QT_TRANSLATE_NOOP("Icon", "Store")},
    Named{"tag", QT_TRANSLATE_NOOP("Icon", "Tag")},
    Named{"theme", QT_TRANSLATE_NOOP("Icon", "Half disc")},
    Named{"timer", QT_TRANSLATE_NOOP("Icon", "Timer")},
    Named{"undo", QT_TRANSLATE_NOOP("Icon", "Undo")},
    Named{"video", QT_TRANSLATE_NOOP("Icon", "Video")},
    Named{"vote", QT_TRANSLATE_NOOP("Icon", "Vote")},
    Named{"warning", QT_TRANSLATE_NOOP("Icon", "Warning")},
    Named{"web", QT_TRANSLATE_NOOP("Icon", "Web")},
    Named{"zoom-fit", QT_TRANSLATE_NOOP("Icon", "Fit")},
    Named{"zoom-in", QT_TRANSLATE_NOOP("Icon", "Magnifier plus")},
    Named{"zoom-out", QT_TRANSLATE_NOOP("Icon", "Magnifier minus")},
};
// clang-format on

} // namespace

QString iconWord(const QString &icon)
{
    for (const auto &[name, word] : kIconWords) {
        if (icon == QLatin1StringView(name))
            return QCoreApplication::translate("Icon", word);
    }
    return icon;
}

} // namespace periplus::words
