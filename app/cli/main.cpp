// zamer-cli: what the window can do with an audit, from the terminal (cli.md).

#include "app/cli/verb.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace zamer;

namespace {

void print(std::FILE* file, const QString& text)
{
    const QByteArray bytes = text.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
}

Language languageOf(const QCommandLineParser& parser)
{
    const QString asked = parser.value(QStringLiteral("language"));
    if (asked.isEmpty())
        return QLocale::system().language() == QLocale::Russian ? Language::Russian : Language::English;
    return asked == QLatin1String("ru") ? Language::Russian : Language::English;
}

void help(std::FILE* file, Language language)
{
    print(file, Text{"zamer-cli VERB [ARGUMENT...] [--json] [--language en|ru] [--quiet]",
                     "zamer-cli КОМАНДА [АРГУМЕНТ...] [--json] [--language en|ru] [--quiet]"}
                    .in(language));
    for (const cli::Verb* verb : cli::verbs())
        print(file, QStringLiteral("  %1 %2").arg(QLatin1String(verb->name), -10).arg(QLatin1String(verb->takes)) +
                        QLatin1String("\n             ") + verb->summary.in(language));
}

int runVerb(const cli::Verb& verb, const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOptions(
        {cli::option("json"), cli::option("quiet"), cli::option("language", "en|ru"), cli::option("help")});
    if (verb.options != nullptr)
        parser.addOptions(verb.options());
    const bool understood = parser.parse(arguments);
    const Language language = languageOf(parser);
    const cli::Call call(parser, language);
    const auto end = [&call](cli::Exit exit) {
        call.finish();
        return static_cast<int>(exit);
    };
    if (!understood)
        return end(call.usage(parser.errorText()));
    const QString asked = parser.value(QStringLiteral("language"));
    if (!asked.isEmpty() && asked != QLatin1String("en") && asked != QLatin1String("ru"))
        return end(call.usage(QStringLiteral("--language en|ru")));
    if (parser.isSet(QStringLiteral("help"))) {
        print(stdout, QStringLiteral("zamer-cli %1 %2\n%3")
                          .arg(QLatin1String(verb.name), QLatin1String(verb.takes), verb.summary.in(language)));
        if (verb.options != nullptr)
            for (const QCommandLineOption& known : verb.options())
                print(stdout, QStringLiteral("  --%1 %2").arg(known.names().constFirst(), known.valueName()));
        return 0;
    }
    const int count = call.arguments();
    if (count < verb.least || count > verb.most)
        return end(
            call.usage(QStringLiteral("zamer-cli %1 %2").arg(QLatin1String(verb.name), QLatin1String(verb.takes))));
    return end(verb.run(call));
}

}

int main(int argc, char** argv)
{
    // The PDF is painted without a screen; fonts come from the program's own resources.
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // Only reports paint; every other verb starts without the platform plug-in.
    const bool paints = argc > 1 && std::strcmp(argv[1], "report") == 0;
    const auto app = paints ? std::unique_ptr<QCoreApplication>(new QApplication(argc, argv))
                            : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("zamer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ZAMER_VERSION));

    QStringList arguments = QCoreApplication::arguments();
    const QString name = arguments.value(1);
    if (name == QLatin1String("--version")) {
        print(stdout, QStringLiteral("zamer-cli " ZAMER_VERSION));
        return 0;
    }
    const auto known = cli::verbs();
    const auto verb = std::find_if(known.begin(), known.end(),
                                   [&](const cli::Verb* each) { return name == QLatin1String(each->name); });
    if (verb == known.end()) {
        const bool asked = name == QLatin1String("--help") || name == QLatin1String("help");
        help(asked ? stdout : stderr,
             QLocale::system().language() == QLocale::Russian ? Language::Russian : Language::English);
        return asked ? 0 : 2;
    }
    arguments.removeAt(1);
    return runVerb(**verb, arguments);
}
