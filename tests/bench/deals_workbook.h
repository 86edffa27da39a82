#pragma once
// A workbook of invented deals, 20 columns, written as Excel writes it: shared strings, styled serial numbers for dates, every cell with
// its reference.

#include "tests/support/zip_writer.h"

#include <array>
#include <fstream>
#include <random>
#include <string>
#include <unordered_map>

namespace zamer::bench {

class DealsWorkbook
{
public:
    std::string make(int rows)
    {
        static constexpr std::array<const char*, 20> kHeaders = {
            "id",          "title",     "company",      "customer_name", "phone",
            "email",       "owner",     "stage",        "pipeline",      "amount",
            "created_at",  "closed_at", "source",       "medium",        "campaign",
            "loss_reason", "region",    "next_task_at", "tags",          "first_response_seconds"};
        begin();
        for (const char* const header : kHeaders)
            word(header);
        end();
        for (int row = 1; row <= rows; ++row)
            deal(row);
        TestWorkbook book{{{"Deals", std::move(m_sheet)}},
                          std::move(m_strings),
                          "<numFmt numFmtId=\"164\" formatCode=\"dd.mm.yyyy\\ hh:mm:ss\"/>",
                          "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"};
        return xlsxOf(book);
    }

private:
    unsigned upTo(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    void deal(int row)
    {
        static constexpr std::array<const char*, 6> kStages = {
            "Новая", "Квалификация", "Предложение", "Договор", "Успешно реализовано", "Закрыто и не реализовано"};
        static constexpr std::array<const char*, 5> kSources = {"yandex", "google", "vk", "сайт", "рекомендация"};
        const std::string number = std::to_string(row);
        const unsigned stage = upTo(6);
        const double created = 45'000 + upTo(700) + upTo(86'400) / 86'400.0;
        begin();
        plain(number);
        word("Сделка №" + number);
        word("ООО «Компания " + std::to_string(upTo(20'000)) + "»");
        word("Клиент " + std::to_string(upTo(60'000)));
        plain("79" + std::to_string(100'000'000 + upTo(900'000'000)));
        word("client" + std::to_string(upTo(60'000)) + "@example.com");
        word("Менеджер " + std::to_string(upTo(40)));
        word(kStages[stage]);
        word(upTo(3) == 0 ? "Опт" : "Розница");
        plain(std::to_string(upTo(500'000)) + "." + std::to_string(upTo(9) + 1));
        date(created);
        stage > 3 ? date(created + upTo(60) + 0.5) : skip();
        word(kSources[upTo(5)]);
        word(upTo(2) == 0 ? "cpc" : "organic");
        word("campaign_" + std::to_string(upTo(200)));
        stage == 5 ? word(upTo(2) == 0 ? "Дорого" : "Выбрали других") : skip();
        word("Регион " + std::to_string(upTo(80)));
        stage < 4 ? date(created + upTo(20)) : skip();
        word(upTo(4) == 0 ? "vip" : "обычный");
        plain(std::to_string(upTo(10'000)));
        end();
    }
    void begin()
    {
        m_column = 0;
        m_sheet += "<row r=\"" + std::to_string(++m_row) + "\" spans=\"1:20\">";
    }
    void end() { m_sheet += "</row>"; }
    void skip() { ++m_column; }
    void cell(const char* attributes, const std::string& value)
    {
        m_sheet += "<c r=\"";
        m_sheet += static_cast<char>('A' + m_column++);
        m_sheet += std::to_string(m_row) + '"' + attributes + "><v>" + value + "</v></c>";
    }
    void plain(const std::string& number) { cell("", number); }
    void date(double serial)
    {
        char text[32];
        std::snprintf(text, sizeof text, "%.17g", serial);
        cell(" s=\"1\"", text);
    }
    void word(const std::string& text)
    {
        const auto [found, isNew] = m_places.emplace(text, m_places.size());
        if (isNew)
            m_strings += "<si><t>" + text + "</t></si>";
        cell(" t=\"s\"", std::to_string(found->second));
    }

    std::mt19937_64 m_random{1};
    std::string m_sheet;
    std::string m_strings;
    std::unordered_map<std::string, std::size_t> m_places;
    int m_row = 0;
    int m_column = 0;
};

inline bool writeDealsWorkbook(const char* path, int rows)
{
    std::ofstream file(path, std::ios::binary);
    file << DealsWorkbook().make(rows);
    return file.good();
}

}
