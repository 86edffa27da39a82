#include "ui/pages/checklist/requirements.h"

#include "ui/pages/checklist/step_glyph.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace zamer::ui::checklist {

namespace {

class Bar : public QWidget
{
public:
    explicit Bar(double share) : m_share(std::clamp(share, 0.0, 1.0)) { setFixedSize(scaled(120), scaled(8)); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = tokensFor(*this);
        painter.setPen(tokens.line2);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.fillRect(QRectF(0, 0, width() * m_share, height()), tokens.ink);
    }

private:
    double m_share;
};

}

Requirements::Requirements(QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scaled(8));
    grid->setVerticalSpacing(scaled(6));
    grid->setColumnStretch(4, 1);
}

void Requirements::show(const std::vector<method::Requirement>& requirements, const report::Format& format)
{
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    auto* grid = static_cast<QGridLayout*>(layout());
    int row = 0;
    for (const method::Requirement& requirement : requirements) {
        const auto status = requirement.met()      ? method::StepStatus::Done
                            : requirement.have > 0 ? method::StepStatus::InProgress
                                                   : method::StepStatus::ToDo;
        const QString text = requirement.text.in(format.language());
        const QString far = tr("%1 of %2").arg(format.number(requirement.have, 0), format.number(requirement.want, 0));
        auto* words = (new TextLabel(text, TextRole::Body))->wrapping();
        words->setMinimumWidth(scaled(214));
        words->setMaximumWidth(scaled(420));
        words->setAccessibleName(text + QLatin1String(", ") + far);
        grid->addWidget(new StepGlyph(status), row, 0);
        grid->addWidget(words, row, 1);
        grid->addWidget(new Bar(requirement.want > 0 ? requirement.have / requirement.want : 1), row, 2);
        grid->addWidget(new TextLabel(far, TextRole::Body), row, 3);
        ++row;
    }
}

}
