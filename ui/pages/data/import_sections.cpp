// ImportView: its sections: columns, check, stages, preview.
#include "ui/pages/data/import_view.h"

#include "core/audit/error_text.h"
#include "ui/pages/data/accepted_bar.h"
#include "ui/pages/data/columns_model.h"
#include "ui/pages/data/files_pane.h"
#include "ui/pages/data/import_bars.h"
#include "ui/pages/data/issues_view.h"
#include "ui/pages/data/reading_options.h"
#include "ui/pages/data/stages_model.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace zamer::ui::data {

QWidget* ImportView::makeSections()
{
    auto* inner = new QWidget;
    auto* sections = new QVBoxLayout(inner);
    sections->setContentsMargins(scaled(24), 0, scaled(24), scaled(12));
    sections->setSpacing(scaled(6));
    m_error = new ErrorBar;
    sections->addWidget(m_error);
    m_missing = new FixBar;
    m_missing->hide();
    sections->addWidget(m_missing);
    m_outcome = new TextLabel(TextRole::Body);
    sections->addWidget(m_outcome->wrapping());
    m_joined = new TextLabel(TextRole::Small, Tone::Secondary);
    sections->addWidget(m_joined->wrapping());

    m_columnsHeader = new SectionHeader(tr("1 · Columns"));
    sections->addWidget(m_columnsHeader);
    m_guessed = new TextLabel(TextRole::Small, Tone::Warning);
    sections->addWidget(m_guessed->wrapping());
    m_columns = new ChoiceTable;
    m_columns->setMostRows(10);
    m_columns->setModel(m_columnsModel);
    m_columns->setChoices(ColumnsModel::Means, [this] { return m_columnsModel->choices(); });
    m_columns->setItemDelegateForColumn(ColumnsModel::Confidence, new ConfidenceDelegate(m_columns));
    m_columns->setItemDelegateForColumn(ColumnsModel::Note, new NoteDelegate(m_columns));
    m_columns->setAccessibleName(tr("Columns of the file and what they mean"));
    const std::pair<int, int> widths[] = {{ColumnsModel::Header, 180},
                                          {ColumnsModel::Samples, 250},
                                          {ColumnsModel::Means, 190},
                                          {ColumnsModel::Confidence, 112}};
    for (const auto& [section, width] : widths)
        m_columns->horizontalHeader()->resizeSection(section, scaled(width));
    m_columns->horizontalHeader()->setSectionResizeMode(ColumnsModel::Note, QHeaderView::Stretch);
    sections->addWidget(m_columns);
    m_profile = new ProfileBar;
    sections->addWidget(m_profile);

    m_checkHeader = new SectionHeader(tr("2 · Check"));
    sections->addSpacing(scaled(10));
    sections->addWidget(m_checkHeader);
    m_accepted = new AcceptedBar;
    sections->addWidget(m_accepted);
    m_forecast = new TextLabel(TextRole::Small, Tone::Secondary);
    sections->addWidget(m_forecast->wrapping());
    m_overlap = new OverlapBar;
    sections->addWidget(m_overlap);
    m_issues = new IssuesView;
    sections->addWidget(m_issues);

    m_stagesSection = new QWidget;
    auto* stages = new QVBoxLayout(m_stagesSection);
    stages->setContentsMargins(0, scaled(10), 0, 0);
    stages->addWidget(new SectionHeader(tr("Stages"), tr("what each stands for: open, won or lost")));
    m_stages = new ChoiceTable;
    m_stages->setMostRows(6);
    m_stages->setModel(m_stagesModel);
    m_stages->setChoices(StagesModel::Means, [] { return StagesModel::choices(); });
    m_stages->setAccessibleName(tr("Stages and what they stand for"));
    m_stages->horizontalHeader()->setSectionResizeMode(StagesModel::Stage, QHeaderView::Stretch);
    m_stages->horizontalHeader()->resizeSection(StagesModel::Means, scaled(230));
    m_stages->setMaximumWidth(scaled(620));
    stages->addWidget(m_stages);
    sections->addWidget(m_stagesSection);

    m_previewHeader = new SectionHeader(tr("3 · Preview"));
    sections->addSpacing(scaled(10));
    sections->addWidget(m_previewHeader);
    m_preview = new PlainTable;
    m_preview->setRowHeight(23);
    m_preview->setModel(m_previewModel);
    m_preview->setAccessibleName(tr("The first rows as Zamer will read them"));
    m_preview->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    sections->addWidget(m_preview);
    sections->addStretch();
    return inner;
}

void ImportView::connectBars()
{
    connect(m_profile, &ProfileBar::saveRequested, this, [this](const QString& name) {
        if (const Status saved = m_queue.saveProfile(m_files->current(), name); !saved)
            m_error->show(audit::describe(saved.error(), currentLanguage()));
    });
    connect(m_profile, &ProfileBar::dropRequested, this, [this] { m_queue.dropSaid(m_files->current()); });
    connect(m_profile, &ProfileBar::forgetRequested, this, [this] { m_queue.forgetProfile(m_files->current()); });
    connect(m_overlap, &OverlapBar::answered, this,
            [this](audit::OnOverlap answer) { m_queue.setOverlap(m_files->current(), answer); });
    connect(m_overlap, &OverlapBar::leaveOutRequested, this, [this] { m_queue.remove(m_files->current()); });
    connect(m_options, &ReadingOptions::profileChosen, this,
            [this](const QString& name) { m_queue.applyProfile(m_files->current(), name); });
}

}
