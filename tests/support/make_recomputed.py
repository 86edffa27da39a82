#!/usr/bin/env python3
"""Makes tests/data/recomputed: a small invented base with the cases that make KPIs go wrong.

Run it as  tests/support/make_recomputed.py tests/data/recomputed ; the numbers that tst_recomputed.cpp pins were computed from these files
with DuckDB 1.4 (the SQL is in the test), apart from this project's code. Own generator of pseudo-random numbers, so that the files stay the same.

In it: a zone with summer time (Europe/Berlin), dates without time, deals closed exactly 30 x 24 h after arrival, closes after as-of, wins without
a close, deals without owner, creation or amount, foreign currency, negative amounts, leads converted into deals, two pipelines, moves to unknown
stages, a phone on more than ten cards, several phones in a cell, a service account, managers who came or left within the period, orders of
several lines and products, discounts, refunds by flag and by sign on later days, several purchases on one day.
"""
import datetime as dt
import pathlib
import sys


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n

    def chance(self, percent):
        return self.below(100) < percent

    def pick(self, items):
        return items[self.below(len(items))]


R = Random(20250330)
DAY0 = dt.date(2025, 1, 1)


def day(n):
    return (DAY0 + dt.timedelta(days=n)).isoformat()


def when(low, high, date_only=20):
    text = day(low + R.below(max(1, high - low)))
    if R.chance(date_only):
        return text
    return f"{text} {4 + R.below(20):02}:{R.below(60):02}:{R.below(60):02}"  # no hour that summer time skips or repeats


def write(folder, name, columns, rows):
    lines = [",".join(columns)] + [",".join(str(row.get(c, "")) for c in columns) for row in rows]
    (folder / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


OWNERS = ["Ann", "Bob", "Cyd", "Dan", "", "robot"]
SOURCES = ["web", "ads", "", "ref"]
REGIONS = ["North", "South", ""]
PRODUCTS = ["lamps", "wire", "tools", ""]
STAGES = {"Retail": ["r-new", "r-talk", "r-offer", "r-won", "r-lost"], "Trade": ["t-new", "t-talk", "t-won", "t-lost"]}


def kind_of(stage):
    return "won" if stage.endswith("-won") else "lost" if stage.endswith("-lost") else "work"


def phone():
    return f"+7900{1000000 + R.below(60)}"


def cards(count):
    rows = []
    for i in range(count):
        phones = "+79005550000" if i % 8 == 0 else phone() + (";" + phone() if R.chance(20) else "") if R.chance(70) else ""
        rows.append({"id": f"c{i}", "name": "" if R.chance(10) else f"Name {i}", "owner": R.pick(OWNERS), "source": R.pick(SOURCES),
                     "region": R.pick(REGIONS), "phone": phones, "email": f"u{R.below(80)}@mail.example" if R.chance(40) else "",
                     "created_at": when(0, 110) if R.chance(95) else "", "modified_at": when(0, 120)})
    return rows


def deal(i, cards_count):
    pipeline = R.pick(list(STAGES))
    stage = R.pick(STAGES[pipeline])
    status = {"won": "won", "lost": "lost", "work": "open"}[kind_of(stage)]
    start = R.below(100)
    created = when(start, start + 1)
    arrived = "" if R.chance(60) else when(max(0, start - 2), start + 3)
    closed = ""
    if status != "open" and R.chance(94):
        mode = R.below(100)
        if mode < 30 and len(created) > 10 and not arrived:  # exactly 30 x 24 h by the clock on the wall: an hour less over the end of March
            closed = (dt.datetime.fromisoformat(created) + dt.timedelta(days=30)).isoformat(sep=" ")
        elif mode < 40:
            closed = day(start + 30)
        else:
            closed = when(start, start + 55)
    kind = "lead" if R.chance(15) else "deal"
    amount = R.pick(["", "0", f"-{R.below(900)}"]) if R.chance(15) else f"{R.below(900000) / 100:.2f}"
    return {"id": f"d{i}", "kind": kind, "lead": "", "pipeline": pipeline, "stage": stage,
            "status": "lost" if kind == "lead" and status == "won" else status, "owner": R.pick(OWNERS), "source": R.pick(SOURCES),
            "region": R.pick(REGIONS), "product": R.pick(PRODUCTS), "amount": amount,
            "currency": "EUR" if R.chance(80) else R.pick(["", "USD"]), "customer": f"c{R.below(cards_count)}" if R.chance(50) else "",
            "phone": phone() if R.chance(40) else "+79005550000" if R.chance(10) else "",
            "email": f"u{R.below(80)}@mail.example" if R.chance(20) else "", "created_at": created if R.chance(97) else "",
            "arrived_at": arrived, "first_contact_at": when(0, 100) if R.chance(30) else "", "closed_at": closed,
            "modified_at": when(start, 125) if R.chance(90) else "", "start": start}


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    card_rows = cards(100)
    deals = [deal(i, 120) for i in range(240)]
    leads = [d["id"] for d in deals if d["kind"] == "lead"]
    for d in deals:
        if d["kind"] == "deal" and leads and R.chance(8):
            d["lead"] = leads.pop(R.below(len(leads)))
    moves = []
    for d in deals:
        at = d["start"]
        for _ in range(R.below(5)):
            moves.append({"deal": d["id"], "to_stage": "gone" if R.chance(3) else R.pick(STAGES[d["pipeline"]]), "at": when(at, at + 20, 0)})
            at += 5
    activities = [{"id": f"x{i}", "kind": R.pick(["message", "call", "note"]), "at": when(0, 120, 0),
                   "user": "Zed" if R.chance(10) else R.pick(OWNERS), "deal": f"d{R.below(240)}" if R.chance(70) else "",
                   "automated": 1 if R.chance(20) else 0} for i in range(120)]
    orders = []
    for i in range(160):
        customer, at, refund = f"c{R.below(50)}", when(-190, 110), R.chance(8)
        for line in range(1 + R.below(3)):
            amount = f"{R.below(50000) / 100:.2f}"
            orders.append({"order": f"o{i}", "line": line + 1, "customer": customer, "at": at, "product": R.pick(PRODUCTS),
                           "amount": "-" + amount if refund and R.chance(50) else amount, "refund": int(refund)})
        if R.chance(12) and not refund:  # a discount on the day, or something given back later
            start = (dt.date.fromisoformat(at[:10]) - DAY0).days
            back = at if R.chance(40) else day(start + 1 + R.below(20))
            orders.append({"order": f"o{i}", "line": 9, "customer": customer, "at": back, "product": R.pick(PRODUCTS), "amount": "-7.50",
                           "refund": 0})
    write(folder, "stages.csv", ["pipeline", "stage", "order", "kind"],
          [{"pipeline": p, "stage": s, "order": i + 1, "kind": kind_of(s)} for p, list_ in STAGES.items() for i, s in enumerate(list_)])
    write(folder, "users.csv", ["name", "active_from", "active_to", "service"],
          [{"name": "Ann", "active_from": "2025-02-10", "service": 0}, {"name": "Bob", "active_to": "2025-03-15", "service": 0},
           {"name": "robot", "service": 1}, {"name": "Dan", "active_from": "2025-03-01", "active_to": "2025-03-31 12:00:00", "service": 0}])
    write(folder, "customers.csv", ["id", "name", "owner", "source", "region", "phone", "email", "created_at", "modified_at"], card_rows)
    write(folder, "deals.csv", [c for c in deals[0] if c != "start"], deals)
    write(folder, "stage_moves.csv", ["deal", "to_stage", "at"], moves)
    write(folder, "activities.csv", ["id", "kind", "at", "user", "deal", "automated"], activities)
    write(folder, "purchases.csv", ["order", "line", "customer", "at", "product", "amount", "refund"], orders)


main(pathlib.Path(sys.argv[1]))
