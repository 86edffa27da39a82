#include "ui/theme/style.h"

#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>

namespace zamer::ui {

void setPrimary(QAbstractButton& button)
{
    button.setProperty("primary", true);
    QFont font = button.font();
    font.setWeight(QFont::Medium);
    button.setFont(font);
    button.update();
}

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 4;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_ScrollBarExtent:
        return scaled(12);
    case PM_ScrollBarSliderMin:
        return scaled(32);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuBarHMargin:
        return scaled(6);
    case PM_MenuBarVMargin:
        return 1;
    case PM_DefaultFrameWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(15);
    case PM_HeaderMargin:
        return scaled(4);
    case PM_SplitterWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = scaled(size::control);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool bare = button && button->text.isEmpty();
        return {bare ? control + scaled(2)
                     : size.width() + 2 * scaled(12) + (button && !button->icon.isNull() ? scaled(4) : 0),
                qMax(control, size.height() + scaled(8))};
    }
    case CT_ToolButton:
        return {qMax(control, size.width() + scaled(10)), qMax(control, size.height() + scaled(6))};
    case CT_ComboBox:
        return {size.width() + scaled(10 + 8 + 14 + 8), qMax(control, size.height() + scaled(8))};
    case CT_LineEdit:
        return {result.width(), qMax(control, result.height())};
    case CT_SpinBox:
        return {result.width(), qMax(control, result.height())};
    case CT_MenuBarItem:
        return {size.width() + scaled(18), scaled(24)};
    case CT_MenuItem:
        return {
            result.width() + scaled(16),
            qMax(result.height(), scaled(option && qstyleoption_cast<const QStyleOptionMenuItem*>(option) &&
                                                 qstyleoption_cast<const QStyleOptionMenuItem*>(option)->menuItemType ==
                                                     QStyleOptionMenuItem::Separator
                                             ? 9
                                             : 26))};
    case CT_HeaderSection:
        return {result.width(), qMax(result.height(), scaled(24))};
    case CT_ItemViewItem:
        return {result.width() + scaled(4),
                qMax(result.height(), scaled(qobject_cast<const QComboBox*>(widget) ? 26 : size::rowTable))};
    default:
        return result;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        const int arrow = scaled(14 + 8);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, QRect(rect.right() - arrow, rect.top(), arrow, rect.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(scaled(7), 1, -arrow - scaled(6), -1));
    }
    if (control == CC_ScrollBar) {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (!bar)
            return QProxyStyle::subControlRect(control, option, part, widget);
        // A bar without arrow buttons: the groove is all of it.
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? rect.width() : rect.height();
        const int range = bar->maximum - bar->minimum;
        const int slider =
            range == 0 ? length
                       : qBound(qMin(scaled(32), length),
                                static_cast<int>(qint64{bar->pageStep} * length / (range + bar->pageStep)), length);
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto along = [&](int from, int size) {
            return horizontal ? QRect(rect.left() + from, rect.top(), size, rect.height())
                              : QRect(rect.left(), rect.top() + from, rect.width(), size);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return along(start, slider);
        case SC_ScrollBarSubPage:
            return along(0, start);
        case SC_ScrollBarAddPage:
            return along(start + slider, length - start - slider);
        case SC_ScrollBarGroove:
            return rect;
        default:
            return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto* frame = element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame*>(option) : nullptr;
    return frame && frame->lineWidth > 0 ? rect.adjusted(scaled(4), 0, -scaled(4), 0) : rect;
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    // A menu bar asks for this one when it is made; Qt's own is a picture file, and reading it loads every image plug-in.
    if (which == SP_ToolBarHorizontalExtensionButton)
        return icon("chevron-right");
    return QProxyStyle::standardIcon(which, option, widget);
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget) || widget->inherits("QToolButton"))
        widget->setAttribute(Qt::WA_Hover);
    // Enter activates the button that has the focus on a page as it does in a dialog.
    if (auto* button = qobject_cast<QPushButton*>(widget); button && !qobject_cast<QDialog*>(button->window()))
        button->setAutoDefault(true);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setHighlightSections(false);
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignBottom);
    }
}

}
