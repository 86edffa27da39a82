#include "core/facts/dictionary.h"

#include <QtTest>

#include <set>
#include <string>

using namespace zamer::facts;

class tst_dictionary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyTextHasNoCode();
    void codesAreDenseAndStable();
    void bytesOfAnyKind();
    void lengthsAroundTheHashBlocks();
    void builtFromDistinctWords();
    void manyAtOnceAreAsOneByOne();
};

void tst_dictionary::emptyTextHasNoCode()
{
    Dictionary words;
    QCOMPARE(words.add(""), kNone);
    QCOMPARE(words.find(""), kNone);
    QCOMPARE(words.find("x"), kNone);
    QVERIFY(words.text(kNone).empty());
    QCOMPARE(words.size(), Code{0});
}

void tst_dictionary::codesAreDenseAndStable()
{
    Dictionary words;
    words.reserve(10, 100);
    for (Code i = 0; i < 20'000; ++i)
        QCOMPARE(words.add("word " + std::to_string(i)), i);
    for (Code i = 0; i < 20'000; ++i) {
        const std::string text = "word " + std::to_string(i);
        QCOMPARE(words.add(text), i);
        QCOMPARE(words.find(text), i);
        QCOMPARE(std::string(words.text(i)), text);
    }
    QCOMPARE(words.find("word 20000"), kNone);
}

void tst_dictionary::bytesOfAnyKind()
{
    Dictionary words;
    const std::string pseudonym("\0\1\2\xFF\0\0\7x\0\1\2\xFF\0\0\7y", 16);
    const std::string other("\0\1\2\xFF\0\0\7x\0\1\2\xFF\0\0\7z", 16);
    QCOMPARE(words.add(pseudonym), Code{0});
    QCOMPARE(words.add(other), Code{1});
    QCOMPARE(words.find(pseudonym), Code{0});
    QCOMPARE(std::string(words.text(1)), other);
}

void tst_dictionary::lengthsAroundTheHashBlocks()
{
    std::set<std::uint64_t> hashes;
    Dictionary words;
    for (std::size_t length = 1; length <= 70; ++length) {
        const std::string text(length, 'a');
        hashes.insert(Dictionary::hash(text));
        QCOMPARE(words.add(text), static_cast<Code>(length - 1));
    }
    QCOMPARE(hashes.size(), std::size_t{70});
}

void tst_dictionary::builtFromDistinctWords()
{
    const std::string text = "onetwothree";
    const Dictionary words = Dictionary::fromDistinct({text.begin(), text.end()}, {0, 3, 6, 11});
    QCOMPARE(words.size(), Code{3});
    QCOMPARE(words.find("two"), Code{1});
    QCOMPARE(words.find("three"), Code{2});
    QCOMPARE(words.find("thre"), kNone);
    Dictionary more = words;
    QCOMPARE(more.add("one"), Code{0});
    QCOMPARE(more.add("four"), Code{3});
    std::vector<char> arena;
    std::vector<std::uint64_t> ends{0};
    for (int i = 0; i < 5'000; ++i) {
        const std::string word = std::to_string(i);
        arena.insert(arena.end(), word.begin(), word.end());
        ends.push_back(arena.size());
    }
    const Dictionary many = Dictionary::fromDistinct(std::move(arena), std::move(ends));
    for (Code i = 0; i < 5'000; ++i)
        QCOMPARE(many.find(std::to_string(i)), i);
}

/// Repeats, empty ones, and so many that the table grows in the middle of a batch.
void tst_dictionary::manyAtOnceAreAsOneByOne()
{
    std::vector<std::string> kept;
    for (int i = 0; i < 30'000; ++i)
        kept.push_back(i % 7 == 0 ? std::string() : std::to_string((i * 7919) % 12'011));
    const std::vector<std::string_view> texts(kept.begin(), kept.end());
    Dictionary oneByOne;
    std::vector<Code> expected;
    for (const std::string_view text : texts)
        expected.push_back(oneByOne.add(text));
    Dictionary atOnce;
    std::vector<Code> codes(texts.size());
    const std::span<const std::string_view> all(texts);
    atOnce.add(all.first(10'001), std::span(codes).first(10'001));
    atOnce.add(all.subspan(10'001), std::span(codes).subspan(10'001));
    QVERIFY(codes == expected);
    QCOMPARE(atOnce.size(), oneByOne.size());
    for (Code code = 0; code < atOnce.size(); ++code)
        QVERIFY(atOnce.text(code) == oneByOne.text(code));
}

QTEST_APPLESS_MAIN(tst_dictionary)
#include "tst_dictionary.moc"
