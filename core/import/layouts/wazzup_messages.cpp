// Messages as Wazzup's webhooks give them, saved as JSON or a table. In WhatsApp a chat's id is the client's phone: it leaves here as a
// pseudonym only, and so does the name of the dialogue. Fields after the vendor's SDK and help; no genuine log was seen.
#include "core/import/layout_tools.h"
#include "core/import/text/phones.h"
#include "core/import/text/words.h"

namespace zamer::import {

const Layout& wazzup_messages();

namespace {

namespace activity = facts::activity;

constexpr std::string_view kMessage = "messageid|message_id|message.messageid|messages.messageid";
constexpr std::string_view kChat = "chatid|chat_id|message.chatid|messages.chatid";
constexpr std::string_view kTime = "datetime|date_time|message.datetime|messages.datetime";

constexpr LayoutColumn kColumns[] = {
    {"id", kMessage, true},
    {"channel", "chattype|chat_type|message.chattype|messages.chattype", true},
    {"phone", kChat, true},
    {"at", kTime, true},
    {"echo", "isecho|is_echo|message.isecho|messages.isecho"},
    {"state", "status|message.status|messages.status"},
    {"user", "authorname|author_name|message.authorname|messages.authorname"},
    {"", "channelid|channel_id|type|text|contenturi|contact.name|contact|authorid|messages.channelid|"
         "messages.type|messages.text|messages.contenturi|messages.contact.name|messages.authorid"},
};
enum Extra : std::uint8_t { Chat, Echo, State };
constexpr LayoutExtra kExtras[] = {
    {"chat", facts::Type::Key, false, "phone"},
    {"echo", facts::Type::Flag},
    {"state", facts::Type::Text},
};
constexpr LayoutConstant kConstants[] = {{"kind", "message"}};

/// Chats whose id is a phone number.
constexpr std::string_view kPhoneChats = "whatsapp|wapi|viber|max";

bool isBot(std::string_view author)
{
    return author.empty() || holdsWord(author, "bot|бот|робот|wazzup|api");
}

/// The dialogue is the channel and the chat: "whatsapp/~5f3a...".
void nameDialogues(Harvest& harvest)
{
    const facts::Column* const chat = harvest.extra(Chat);
    if (chat == nullptr)
        return;
    const auto dialogue = newColumn(facts::Type::Text, harvest.rows.rows);
    const auto phone = editable(harvest, activity::phone);
    phone->codes.clear();
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        const std::string_view channel = harvest.rows.textAt(activity::channel, row);
        if (const std::string_view id = chat->text(row); !id.empty()) {
            // A number in Telegram or VK is a person too; what looked like a phone or a name is a pseudonym already.
            const std::string person = id.starts_with('~') ? std::string(id) : hiddenKey(id, harvest.key);
            dialogue->codes.set(row, dialogue->words->add(std::string(channel) + '/' + person));
        }
        // A number that is no phone would join strangers.
        if (harvest.rows.has(activity::phone) && holdsWord(channel, kPhoneChats))
            for (const facts::Code code : harvest.rows.column(activity::phone)->list(row))
                phone->codes.push_back(code);
        phone->ends[row] = static_cast<std::uint32_t>(phone->codes.size());
    }
    harvest.rows.columns[activity::dialogue] = dialogue;
    if (harvest.rows.has(activity::phone))
        harvest.rows.columns[activity::phone] = phone;
}

/// What was written from our side is an echo; without that word the state of an incoming message tells.
void tellDirections(Harvest& harvest)
{
    const facts::Column* const echo = harvest.extra(Echo);
    const facts::Column* const state = harvest.extra(State);
    if (echo == nullptr && state == nullptr)
        return;
    const auto direction = newColumn(facts::Type::Text, harvest.rows.rows);
    const auto automated = newColumn(facts::Type::Flag, harvest.rows.rows);
    const auto user = editable(harvest, activity::user);
    for (std::size_t row = 0; row < harvest.rows.rows; ++row) {
        const bool known = echo != nullptr && echo->flags[row] >= 0;
        if (!known && (state == nullptr || state->codes[row] == facts::kNone))
            continue;
        const bool out = known ? echo->flags[row] == 1 : folded(state->text(row)) != "inbound";
        direction->codes.set(row, direction->words->add(out ? "out" : "in"));
        automated->flags[row] = out && isBot(user->text(row)) ? 1 : 0;
        if (!out)
            user->codes.set(row, facts::kNone);
    }
    harvest.rows.columns[activity::direction] = direction;
    harvest.rows.columns[activity::automated] = automated;
    if (harvest.rows.has(activity::user))
        harvest.rows.columns[activity::user] = user;
}

/// What never arrived answers nobody.
void rejectUndelivered(Harvest& harvest)
{
    const facts::Column* const state = harvest.extra(State);
    if (state == nullptr || !harvest.rows.has(activity::direction))
        return;
    std::vector<char> rejected(harvest.rows.rows, 0);
    for (std::size_t row = 0; row < rejected.size(); ++row)
        rejected[row] = harvest.rows.textAt(activity::direction, row) == "out" &&
                        holdsWord(state->text(row), "error|fail|undeliver|not delivered|ошибк|не доставл|недоставл");
    const ColumnGuess* const column = columnFor(harvest, "state");
    rejectRows(harvest, Issue::Kind::NotDelivered, column ? column->header : std::string("status"), rejected);
}

Status finish(Harvest& harvest)
{
    nameDialogues(harvest);
    tellDirections(harvest);
    rejectUndelivered(harvest);
    return {};
}

}

const Layout& wazzup_messages()
{
    static const Layout layout{.id = "wazzup_messages",
                               .system = "wazzup",
                               .entity = facts::Entity::Activities,
                               .name = {"Wazzup messages", "Сообщения Wazzup"},
                               .columns = kColumns,
                               .idHeader = "messageid",
                               .constants = kConstants,
                               .extras = kExtras,
                               .finish = finish,
                               .guessed = true};
    return layout;
}

}
