// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/random_edits.h"

#include "core/edit/random_choice.h"

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

/// From here on verbs that copy or import whole maps wait, so that long runs stay the same size.
constexpr qsizetype kManyRows = 120;

bool grows(Op op)
{
    return op == Op::CreateJourney || op == Op::DuplicateJourney || op == Op::DuplicateStage || op == Op::Import
           || op == Op::DuplicateLane;
}

/// Maps and cards are what people work on most, so half of the edits are theirs.
const RandomVerb &anyVerb(RandomChoice &choice)
{
    const std::span<const RandomVerb> verbs = choice.oneIn(2) ? randomMapVerbs() : randomVocabularyVerbs();
    return verbs[static_cast<std::size_t>(choice.below(static_cast<qsizetype>(verbs.size())))];
}

} // namespace

RandomEdits::RandomEdits(quint64 seed, Folding folding)
    : m_choice(std::make_unique<RandomChoice>(seed)), m_folding(folding)
{
}

RandomEdits::~RandomEdits() = default;

Result<QString> RandomEdits::step(Workspace &workspace)
{
    for (;;) {
        const RandomVerb &verb = anyVerb(*m_choice);
        const State &state = workspace.state();
        if (grows(verb.op) && state.count<Card>() + state.count<Lane>() > kManyRows)
            continue;
        if (verb.op == Op::DeleteJourney && state.count<Journey>() < 3)
            continue;

        EditOptions options;
        options.label = m_choice->text().left(40);
        if (m_choice->oneIn(4) && m_folding == Folding::Some)
            options.mergeKey = u"typing"_s;
        options.before.journey = m_choice->any<Journey>(state);
        const qint64 steps = workspace.history().head();
        const Status done = workspace.edit(verb.op, options, [&](Edit &edit) {
            edit.setViewAfter({options.before.journey, {m_choice->below(1000)}, {0, 0, 800, 600}});
            return verb.run(edit, *m_choice);
        });
        if (!done && done.error().code == Errc::NothingToDo)
            continue;
        PERIPLUS_TRY(done);
        if (workspace.history().head() != steps || !options.mergeKey.isEmpty()) // else it changed nothing: try again
            return QString(opName(verb.op));
    }
}

} // namespace periplus
