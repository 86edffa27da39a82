#pragma once
// Text: a sentence in both languages of the product. The core's own texts (names and definitions of KPIs, steps, reports) stand beside
// what they describe; the window's are in translations/.

#include <QString>

namespace zamer {

enum class Language { English, Russian };
/// Where a text is read: what it tells to do is a control of the window there, an option of the terminal here.
enum class Surface { Window, Terminal };

struct Text {
    const char* en = "";
    const char* ru = "";
    QString in(Language language) const { return QString::fromUtf8(language == Language::Russian ? ru : en); }
};

/// Picks the form that goes with `count`: Russian has three, English uses `one` and `many`.
QString plural(qint64 count, Language language, const Text& one, const char* fewRussian, const Text& many);

}
