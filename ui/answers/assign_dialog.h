// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/assets.h"
#include "core/model/state.h"
#include "core/responses/dataset_index.h"

#include <QDialog>

namespace periplus {

class ValuePage;

/// Sets right what the values of an import are on the map.
class AssignDialog : public QDialog
{
    Q_OBJECT

public:
    /// The dataset's index, as it is in the workspace; values that have no place of the metric's map are offered those
    /// of `map`.
    AssignDialog(const AssetSource &assets, const State &state, const Dataset &dataset, const DatasetIndex &index,
                 JourneyId map, QWidget *parent);

    /// What the values are now, as assignValues() takes it.
    QList<QList<ValueTarget>> targets() const;

private:
    ValuePage *m_page;
};

} // namespace periplus
