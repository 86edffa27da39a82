#pragma once
// PeoplePane: who changed: managers before and now on one axis. For KPIs of several values, the values first: conversion by stage as a
// table, conversion by age as a curve with its table.

#include "core/report/format.h"
#include "core/report/words.h"
#include "ui/charts/managers.h"

#include <QWidget>

namespace zamer::ui {

class CurveWidget;
class FigureTable;
class ManagerTable;
class SectionHeader;
class TextLabel;

namespace kpis {

using ManagerLines = std::vector<std::pair<std::string, kpi::Comparison>>;

class PeoplePane : public QWidget
{
    Q_OBJECT
public:
    explicit PeoplePane(QWidget* parent = nullptr);
    /// While the managers are being read; parts that the figure carries itself are shown at once.
    void wait(const report::KpiWords& words, const report::Format& format);
    void show(const report::KpiWords& words, const ManagerLines& managers, const report::Format& format);
    ManagerTable* table() const { return m_managers; }

Q_SIGNALS:
    void managerActivated(const QString& manager);

private:
    void showParts(const report::KpiWords& words, const report::Format& format);
    void showCurve(const report::KpiWords& words, const report::Format& format);

    SectionHeader* m_partsTitle;
    CurveWidget* m_curve;
    FigureTable* m_parts;
    SectionHeader* m_managersTitle;
    TextLabel* m_nothing;
    ManagerTable* m_managers;
};

/// Managers worded, the worst of now first, those without a value last.
std::vector<charts::ManagerSpec> managerSpecs(const report::KpiWords& words, const ManagerLines& managers,
                                              const report::Format& format);
/// Of one snapshot alone: its parts by manager, nothing before them.
ManagerLines managersAlone(const kpi::Measurement& now);

}

}
