#pragma once
// Truth: what is built into the simulated company. Tests read it and check that verdicts find what is there and nothing
// else. Shares are fractions; `before` and `after` are the values of the mechanism, a sample of it scatters around
// them.

namespace zamer::demo {

enum class Effect { Improved, Worsened, None };

struct Change {
    double before = 0;
    double after = 0;
    Effect effect = Effect::None;
};

struct Truth {
    /// Leads: the same flow all along, with a week's own factor of exp(N(0, weeklySigma)).
    double leadsPerWorkingDay = 25.5;
    double leadsPerWeekendDay = 5.5;
    double weeklySigma = 0.03;
    /// Effects begin at go-live and reach their size linearly within this many days of a lead's arrival (cards: of
    /// their creation).
    int onsetDays = 21;

    Change conversion30{0.12, 0.18, Effect::Improved}; // lead to sale within 30 days
    Change cycleMedianDays{21, 15, Effect::Improved};  // of deals that are won, lognormal
    double cycleSigma = 0.75;
    /// Ever won = conversion30 / P(cycle <= 30 days); R: pnorm(log(30/21)/.75) = 0.6828084, pnorm(log(2)/.75) =
    /// 0.8223079.
    Change everWon{0.12 / 0.6828084, 0.18 / 0.8223079, Effect::Improved};
    double neverClosed = 0.06; // of leads that are not won: they stay open for good
    /// won / (won + lost) in the long run follows: everWon / (everWon + (1 - everWon) (1 - neverClosed)).
    Change winRate{0.1848, 0.2297, Effect::Improved};
    /// Sales a day, revenue and deals per manager grow by this factor: more leads are won, nothing else. 13 weeks show
    /// the deals for sure, the money only just.
    double salesGrowth = (0.18 / 0.8223079) / (0.12 / 0.6828084);
    Change averageOrder{128'000, 128'000, Effect::None}; // RUB, lognormal; independent of everything
    double orderSigma = 0.8;
    Change repeatLeads{0.28, 0.28,
                       Effect::None}; // leads (and so purchases) of earlier buyers; before the go-live the data
                                      // hold less than 12 months to look back, so it shows less than it is
    Change duplicatesAmongNewCards{0.04, 0.11, Effect::Worsened};
    Change budgetFilled{0.72, 0.80,
                        Effect::Improved}; // completeness improves slightly; won deals always have their amount
    Change sourceFilled{0.88, 0.93, Effect::Improved};
    Change ownerFilled{0.98, 0.99, Effect::Improved};
    Change cardHasContact{0.95, 0.97, Effect::Improved}; // phone or e-mail
    double cardHasName = 0.97;

    Change responseMedianMinutes{43, 14, Effect::Improved}; // working minutes, lognormal, of answered leads
    double responseSigma = 1.2;
    Change untouched{0.04, 0.04, Effect::None};
    Change missedCalls{0.13, 0.13, Effect::None};
    Change missedNotReturned{0.32, 0.18, Effect::Improved};
    Change tasksPerDeal{2.0, 3.2, Effect::None};
    Change overdueTasks{0.22, 0.27, Effect::Worsened};
    Change nps{17, 28, Effect::None};                 // truly up, but 90 answers a side cannot prove it
    Change staffSatisfaction{3.4, 3.6, Effect::None}; // 12 people: cannot tell
    int surveyAnswers = 90;
    int managersPerCompany = 12;
    int slowManagers = 2;  // respond and sell as before
    int rowsWithoutId = 3; // in each leads export: form spam that an importer has to reject
};

}
