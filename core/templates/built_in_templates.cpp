// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/templates/built_in_templates.h"

#include "core/templates/template_text.h"

#include <array>

namespace periplus {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRetail = QT_TRANSLATE_NOOP("Templates", "Retail and travel");
constexpr auto kBusiness = QT_TRANSLATE_NOOP("Templates", "Business and software");
constexpr auto kFinance = QT_TRANSLATE_NOOP("Templates", "Finance and telecoms");
constexpr auto kPublic = QT_TRANSLATE_NOOP("Templates", "Health and public services");
constexpr auto kWork = QT_TRANSLATE_NOOP("Templates", "Employees");
constexpr auto kService = QT_TRANSLATE_NOOP("Templates", "Service and support");
constexpr auto kBlank = QT_TRANSLATE_NOOP("Templates", "Blank, with questions");
constexpr auto kPersonas = QT_TRANSLATE_NOOP("Templates", "Personas");

struct BuiltIn
{
    const char *id;
    const char *category;
};

constexpr std::array kJourneyFiles{
    BuiltIn{"online-shop-order", kRetail},
    BuiltIn{"hotel-stay", kRetail},
    BuiltIn{"b2b-purchase", kBusiness},
    BuiltIn{"saas-onboarding", kBusiness},
    BuiltIn{"bank-account", kFinance},
    BuiltIn{"insurance-claim", kFinance},
    BuiltIn{"mobile-plan-switch", kFinance},
    BuiltIn{"hospital-visit", kPublic},
    BuiltIn{"public-service", kPublic},
    BuiltIn{"support-request", kService},
    BuiltIn{"service-blueprint", kService},
    BuiltIn{"employee-onboarding", kWork},
    BuiltIn{"employee-offboarding", kWork},
    BuiltIn{"blank-journey", kBlank},
    BuiltIn{"blank-day", kBlank},
};

constexpr std::array kPersonaFiles{
    BuiltIn{"busy-beatriz", kPersonas},  BuiltIn{"methodical-magnus", kPersonas}, BuiltIn{"mobile-malik", kPersonas},
    BuiltIn{"resolute-rosa", kPersonas}, BuiltIn{"travelling-tomasz", kPersonas}, BuiltIn{"newcomer-nadia", kPersonas},
};

TemplateInfo builtInPlace(const BuiltIn &builtIn, TemplateKind kind, QLatin1StringView folder)
{
    TemplateInfo info;
    info.id = QString::fromLatin1(builtIn.id);
    info.kind = kind;
    info.category = TemplateText::tr(builtIn.category);
    info.file = u":/periplus/templates/%1/%2.json"_s.arg(folder, info.id);
    return info;
}

} // namespace

QList<TemplateInfo> builtInPlaces()
{
    QList<TemplateInfo> places;
    for (const BuiltIn &builtIn : kJourneyFiles)
        places.append(builtInPlace(builtIn, TemplateKind::Journey, "journeys"_L1));
    for (const BuiltIn &builtIn : kPersonaFiles)
        places.append(builtInPlace(builtIn, TemplateKind::Persona, "personas"_L1));
    return places;
}

QString ownCategory()
{
    return TemplateText::tr("Your own");
}

} // namespace periplus
