<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DragSpan</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>Mermaid knows no cards; %n are left out</source>
        <translation>
            <numerusform>Mermaid knows no cards; %n is left out</numerusform>
            <numerusform>Mermaid knows no cards; %n are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mermaid knows no words for emotions; %n are left out</source>
        <translation>
            <numerusform>Mermaid knows no words for emotions; %n is left out</numerusform>
            <numerusform>Mermaid knows no words for emotions; %n are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportResponses</name>
    <message numerus="yes">
        <source>%1, %n header row(s).</source>
        <comment>program</comment>
        <translation>
            <numerusform>%1, %n header row.</numerusform>
            <numerusform>%1, %n header rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln response(s) can be used.</source>
        <translation>
            <numerusform>%Ln response can be used.</numerusform>
            <numerusform>%Ln responses can be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln row cannot be used.</numerusform>
            <numerusform>%Ln rows cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) have no answer.</source>
        <translation>
            <numerusform>%Ln row has no answer.</numerusform>
            <numerusform>%Ln rows have no answer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are there twice.</source>
        <translation>
            <numerusform>%Ln row is there twice.</numerusform>
            <numerusform>%Ln rows are there twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are previews, spam or broken off.</source>
        <translation>
            <numerusform>%Ln row is a preview, spam or broken off.</numerusform>
            <numerusform>%Ln rows are previews, spam or broken off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are there already.</source>
        <translation>
            <numerusform>%Ln row is there already.</numerusform>
            <numerusform>%Ln rows are there already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>survey with %n answers</source>
        <translation>
            <numerusform>survey with %n answer</numerusform>
            <numerusform>survey with %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interviews</source>
        <translation>
            <numerusform>%n interview</numerusform>
            <numerusform>%n interviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feedback forms</source>
        <translation>
            <numerusform>%n feedback form</numerusform>
            <numerusform>%n feedback forms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers</source>
        <translation>
            <numerusform>%1 of %n answer</numerusform>
            <numerusform>%1 of %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapCommands</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricReview</name>
    <message numerus="yes">
        <source>No number was measured both in the %n month(s) before and in those after.</source>
        <translation>
            <numerusform>No number was measured both in the month before and in the one after.</numerusform>
            <numerusform>No number was measured both in the %n months before and in those after.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricWords</name>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricsPage</name>
    <message numerus="yes">
        <source>%1 number(s) moved beyond noise.</source>
        <comment>Three numbers moved</comment>
        <translation>
            <numerusform>%1 number moved beyond noise.</numerusform>
            <numerusform>%1 numbers moved beyond noise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the better.</source>
        <comment>all that moved</comment>
        <translation>
            <numerusform>For the better.</numerusform>
            <numerusform>All for the better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For the worse.</source>
        <comment>all that moved</comment>
        <translation>
            <numerusform>For the worse.</numerusform>
            <numerusform>All for the worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of them got worse.</source>
        <comment>Two of them</comment>
        <translation>
            <numerusform>%1 of them got worse.</numerusform>
            <numerusform>%1 of them got worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 month(s)</source>
        <comment>Seven months</comment>
        <translation>
            <numerusform>%1 month</numerusform>
            <numerusform>%1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 quarter(s)</source>
        <comment>Seven quarters</comment>
        <translation>
            <numerusform>%1 quarter</numerusform>
            <numerusform>%1 quarters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 year(s)</source>
        <comment>Seven years</comment>
        <translation>
            <numerusform>%1 year</numerusform>
            <numerusform>%1 years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n line differs</numerusform>
            <numerusform>%n lines differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are the same</source>
        <translation>
            <numerusform>%n line is the same</numerusform>
            <numerusform>%n lines are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n map(s)</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) have little to compare</source>
        <translation>
            <numerusform>%n line has little to compare</numerusform>
            <numerusform>%n lines have little to compare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message numerus="yes">
        <source>Of the history %n steps are lost; undo takes back the others.</source>
        <translation>
            <numerusform>Of the history %n step is lost; undo takes back the others.</numerusform>
            <numerusform>Of the history %n steps are lost; undo takes back the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResponseLayout</name>
    <message numerus="yes">
        <source>%n columns with personal data are left out: %1</source>
        <translation>
            <numerusform>%n column with personal data is left out: %1</numerusform>
            <numerusform>%n columns with personal data are left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message numerus="yes">
        <source>%1 of %n statements cite a source.</source>
        <translation>
            <numerusform>%1 of %n statement cites a source.</numerusform>
            <numerusform>%1 of %n statements cite a source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n map(s) together</source>
        <translation>
            <numerusform>On %n map together</numerusform>
            <numerusform>On %n maps together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uses</name>
    <message numerus="yes">
        <source>%n feelings</source>
        <translation>
            <numerusform>%n feeling</numerusform>
            <numerusform>%n feelings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thoughts</source>
        <translation>
            <numerusform>%n thought</numerusform>
            <numerusform>%n thoughts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was on %n maps.</source>
        <translation>
            <numerusform>%1 was on %n map.</numerusform>
            <numerusform>%1 was on %n maps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was on %n maps, with %2.</source>
        <comment>2 is a list such as: 31 feelings and 4 thoughts</comment>
        <translation>
            <numerusform>%1 was on %n map, with %2.</numerusform>
            <numerusform>%1 was on %n maps, with %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 had %n personas; they stay, without a segment.</source>
        <translation>
            <numerusform>%1 had %n persona, who stays, without a segment.</numerusform>
            <numerusform>%1 had %n personas; they stay, without a segment.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::AnswersPanel</name>
    <message numerus="yes">
        <source>%1 of %n answers</source>
        <translation>
            <numerusform>%1 of %n answer</numerusform>
            <numerusform>%1 of %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::CommentFinder</name>
    <message numerus="yes">
        <source>The first %n of %1 comments</source>
        <translation>
            <numerusform>The first comment of %1</numerusform>
            <numerusform>The first %n of %1 comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::DocumentControl</name>
    <message numerus="yes">
        <source>%n further remarks.</source>
        <translation>
            <numerusform>%n further remark.</numerusform>
            <numerusform>%n further remarks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::FilterControl</name>
    <message numerus="yes">
        <source>%1 of %n cards</source>
        <translation>
            <numerusform>%1 of %n card</numerusform>
            <numerusform>%1 of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes hidden</source>
        <translation>
            <numerusform>%n lane hidden</numerusform>
            <numerusform>%n lanes hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::FilterPanel</name>
    <message numerus="yes">
        <source>%1 of %n cards stand out.</source>
        <translation>
            <numerusform>%1 of %n card stands out.</numerusform>
            <numerusform>%1 of %n cards stand out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ImportControl</name>
    <message numerus="yes">
        <source>%n personas were imported.</source>
        <translation>
            <numerusform>%n persona was imported.</numerusform>
            <numerusform>%n personas were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ImportPersonasDialog</name>
    <message numerus="yes">
        <source>%n personas are new.</source>
        <translation>
            <numerusform>%n persona is new.</numerusform>
            <numerusform>%n personas are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n is there already.</numerusform>
            <numerusform>%n are there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows cannot be used.</source>
        <translation>
            <numerusform>%n row cannot be used.</numerusform>
            <numerusform>%n rows cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n rows are shown.</source>
        <translation>
            <numerusform>The first row is shown.</numerusform>
            <numerusform>The first %n rows are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n personas</source>
        <translation>
            <numerusform>Import %n persona</numerusform>
            <numerusform>Import %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are twice in this file.</source>
        <translation>
            <numerusform>%n is twice in this file.</numerusform>
            <numerusform>%n are twice in this file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new ones look wrong.</source>
        <translation>
            <numerusform>%n of the new ones looks wrong.</numerusform>
            <numerusform>%n of the new ones look wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ImportResponsesDialog</name>
    <message numerus="yes">
        <source>Import %Ln response(s)</source>
        <translation>
            <numerusform>Import %Ln response</numerusform>
            <numerusform>Import %Ln responses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On the map, %Ln unassigned</source>
        <translation>
            <numerusform>On the map, %Ln unassigned</numerusform>
            <numerusform>On the map, %Ln unassigned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ImportsDialog</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be used</source>
        <translation>
            <numerusform>%n could not be used</numerusform>
            <numerusform>%n could not be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ManyPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::MetricEditor</name>
    <message numerus="yes">
        <source>%n value(s) cannot be read as this kind; they are kept and show no value.</source>
        <translation>
            <numerusform>%n value cannot be read as this kind; it is kept and shows no value.</numerusform>
            <numerusform>%n values cannot be read as this kind; they are kept and show no value.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::MetricPages</name>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::MetricsControl</name>
    <message numerus="yes">
        <source>%n value(s) went with it.</source>
        <translation>
            <numerusform>%n value went with it.</numerusform>
            <numerusform>%n values went with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::OverviewControl</name>
    <message numerus="yes">
        <source>Comparison of %n persona(s)</source>
        <translation>
            <numerusform>Comparison of %n persona</numerusform>
            <numerusform>Comparison of %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persona(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::PasteDialog</name>
    <message numerus="yes">
        <source>Paste as %n steps</source>
        <translation>
            <numerusform>Paste as a step</numerusform>
            <numerusform>Paste as %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cards</source>
        <translation>
            <numerusform>Paste a card</numerusform>
            <numerusform>Paste %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps are new.</source>
        <translation>
            <numerusform>One step is new.</numerusform>
            <numerusform>%n steps are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are not shown.</source>
        <translation>
            <numerusform>One more row is not shown.</numerusform>
            <numerusform>%n more rows are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::PersonaControl</name>
    <message numerus="yes">
        <source>%1 of %n statements cite a source</source>
        <translation>
            <numerusform>%1 of %n statement cites a source</numerusform>
            <numerusform>%1 of %n statements cite a source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ResponseControl</name>
    <message numerus="yes">
        <source>%Ln response(s) were imported into “%1”.</source>
        <translation>
            <numerusform>%Ln response was imported into “%1”.</numerusform>
            <numerusform>%Ln responses were imported into “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ResponsesPage</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::SplitDialog</name>
    <message numerus="yes">
        <source>The %n month(s) before the day are compared with those after it.</source>
        <translation>
            <numerusform>The month before the day is compared with the one after it.</numerusform>
            <numerusform>The %n months before the day are compared with those after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::StartPage</name>
    <message numerus="yes">
        <source>%n maps</source>
        <translation>
            <numerusform>%n map</numerusform>
            <numerusform>%n maps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::StatusLine</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::TemplateDetails</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::TemplateModel</name>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::UnusedWordsDialog</name>
    <message numerus="yes">
        <source>Remove %n words</source>
        <translation>
            <numerusform>Remove %n word</numerusform>
            <numerusform>Remove %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::ValuePage</name>
    <message numerus="yes">
        <source>%Ln value(s) are unassigned.</source>
        <translation>
            <numerusform>%Ln value is unassigned.</numerusform>
            <numerusform>%Ln values are unassigned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>periplus::WordPage</name>
    <message numerus="yes">
        <source>%n words are selected.</source>
        <translation>
            <numerusform>%n word is selected.</numerusform>
            <numerusform>%n words are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places.</source>
        <translation>
            <numerusform>It is used in %n place.</numerusform>
            <numerusform>It is used in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused words were removed.</source>
        <translation>
            <numerusform>%n unused word was removed.</numerusform>
            <numerusform>%n unused words were removed.</numerusform>
        </translation>
    </message>
</context>
</TS>
