#include "ui/pages/data/fixes.h"

#include "core/report/field_words.h"
#include "ui/pages/data/words.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace zamer::ui::data {

namespace {

std::vector<std::string> wordsOf(const std::string& field)
{
    if (field == "kind")
        return {"call", "message", "email", "meeting", "task"};
    if (field == "direction")
        return {"in", "out"};
    return {};
}

}

std::vector<Fix> fixesFor(const import::Issue& issue, facts::Entity entity, const std::string& field)
{
    using Kind = import::Issue::Kind;
    const int index = facts::fieldByName(entity, field);
    const bool required = index >= 0 && facts::fields(entity)[static_cast<std::size_t>(index)].required;
    const Fix empty{FixBar::tr("Treat as “empty”"), {}, false, false};
    const Fix other{FixBar::tr("Treat as another value…"), {}, false, true};
    const Fix every{FixBar::tr("One value for every row…"), {}, true, true};
    std::vector<Fix> list;
    const auto words = [&list](const std::vector<std::string>& choices) {
        for (const std::string& word : choices)
            list.push_back({FixBar::tr("Treat as “%1”").arg(statusWord(QString::fromStdString(word))), word});
    };
    switch (issue.kind) {
    case Kind::UnknownStage:
        words({"won", "lost", "open"});
        break;
    case Kind::BadDate:
    case Kind::BadNumber:
    case Kind::BrokenId:
        if (index >= 0 && !required)
            list.push_back(empty);
        if (index >= 0 && issue.kind != Kind::BrokenId)
            list.push_back(other);
        break;
    case Kind::BadFlag:
        if (index < 0)
            break;
        list.push_back({FixBar::tr("Treat as “yes”"), "1"});
        list.push_back({FixBar::tr("Treat as “no”"), "0"});
        if (!required)
            list.push_back(empty);
        break;
    case Kind::UnknownEvent:
        if (index >= 0)
            words(wordsOf(field));
        break;
    case Kind::MissingField:
        if (index >= 0)
            list.push_back(every);
        break;
    case Kind::ScaleGuessed:
        list.push_back({FixBar::tr("Lowest of the scale…"), {}, true, true, "scale_min"});
        list.push_back({FixBar::tr("Highest of the scale…"), {}, true, true, "scale_max"});
        break;
    default:
        break;
    }
    return list;
}

FixBar::FixBar(QWidget* parent)
    : QWidget(parent), m_line(new QHBoxLayout), m_ask(new QWidget), m_question(new TextLabel(TextRole::Small)),
      m_word(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(4));
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(scaled(6));
    column->addLayout(m_line);
    auto* ask = new QHBoxLayout(m_ask);
    ask->setContentsMargins(0, 0, 0, 0);
    ask->setSpacing(scaled(8));
    auto* apply = new QPushButton(tr("Apply"));
    ask->addWidget(m_question);
    ask->addWidget(m_word, 1);
    ask->addWidget(apply);
    m_ask->hide();
    column->addWidget(m_ask);
    const auto answer = [this] {
        Fix fix = m_asked;
        fix.word = m_word->text().trimmed().toStdString();
        if (!fix.word.empty())
            Q_EMIT chosen(fix);
    };
    connect(apply, &QPushButton::clicked, this, answer);
    connect(m_word, &QLineEdit::returnPressed, this, answer);
}

void FixBar::setFixes(std::vector<Fix> fixes)
{
    m_ask->hide();
    for (QPushButton* button : m_buttons)
        button->deleteLater();
    m_buttons.clear();
    while (QLayoutItem* item = m_line->takeAt(0))
        delete item;
    for (Fix& fix : fixes) {
        auto* button = new QPushButton(fix.text);
        button->setFlat(true);
        m_buttons.push_back(button);
        m_line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, fix = std::move(fix)] { take(fix); });
    }
    m_line->addStretch(1);
    setVisible(!m_buttons.empty());
}

void FixBar::take(const Fix& fix)
{
    if (!fix.asks) {
        const Fix own = fix; // the button that holds it goes when the file is read again
        Q_EMIT chosen(own);
        return;
    }
    m_asked = fix;
    m_question->setText(fix.forEvery ? tr("Every row:") : tr("Treat as:"));
    m_word->setAccessibleName(fix.text);
    m_word->clear();
    m_ask->show();
    m_word->setFocus();
}

}
