// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ui/open_window.h"
#include "ui/personas/persona_commands.h"
#include "ui/personas/persona_view.h"

namespace periplus {

/// The sample, with Emma's sheet shown by a click on her name.
class ShownPersona : public OpenWindow
{
public:
    ShownPersona()
    {
        window.resize(1500, 950);
        window.documents().openSample();
        showFirstPersona();
    }

    PersonaView &view() { return *window.findChild<PersonaView *>(); }
    PersonaId emma() { return state().ordered<Persona>().first(); }

    QList<TraitId> traits(TraitKind kind)
    {
        QList<TraitId> result;
        for (const TraitId id : state().traitsOf(emma())) {
            if (state().at(id).kind == kind)
                result.append(id);
        }
        return result;
    }
    QString text(TraitKind kind, int place) { return state().at(traits(kind).at(place)).text; }
    Source sourceOf(TraitKind kind, int place)
    {
        return {Role::Trait, traits(kind).at(place).value, sectionNumber(kind)};
    }

    void click(const Source &source)
    {
        view().select(source); // scrolls to it
        const PageStop stop = view().stops().at(stopOf(view().stops(), source));
        const QPoint at = view().inView(stop.rect).topLeft().toPoint() + QPoint(20, 8);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, at);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), modifiers);
    }
    QWidget *editor() { return view().editing().editor(); }
    qint64 steps() { return workspace()->history().count(); }
};

} // namespace periplus
