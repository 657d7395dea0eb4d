<#-- The report as Markdown: the lines, then the tables. Every text comes escaped. -->
# ${title}

- **${text.reportingUnit}:** ${unit.name}
- **${text.period}:** ${period.text}
- **${text.asOf}:** ${asOf}
<#if boundaries?has_content>
- **${text.boundariesHead}:** ${boundaries}
</#if>
- ${coverage.text}
<#list notCompared as words>
- ${words?cap_first}
</#list>
<#if !complete>

> **${text.partialReport}:** ${incomplete}
</#if>

## ${text.outline}

<#list lines as line>
${line.number}. ${line.name}: ${line.text}
<#list line.comparisons as comparison>
<#if !notCompared?seq_contains(comparison.words)>
${""?left_pad(line.number?length + 2)}- ${comparison.words}
</#if>
</#list>
<#list line.notes as note>
${""?left_pad(line.number?length + 2)}- *${note}*
</#list>
<#else>
${text.noIndicators}.
</#list>
<#if unitTargets?has_content>

## ${text.byUnitTargets}
<#list unitTargets as target>

### ${target.name}

| ${text.unit} | ${text.actual} | ${text.target} | ${text.percent} | ${text.assessment} |
|---|---|---|---|---|
<#list target.rows as row>
| ${row.unit} | <@result row/> | ${row.targetText} | ${row.percent} | ${row.verdict} |
</#list>
</#list>
</#if>
<#if narratives?has_content>

## ${text.narrative}
<#list narratives as narrative>

### ${narrative.name}
<#list narrative.passages as passage>

**${passage.unit}**<#if passage.period?has_content> (${passage.period})</#if>

<#list passage.lines as line>
${line}
<#sep>

</#sep>
</#list>
</#list>
</#list>
</#if>
<#if missingReports?has_content>

## ${text.incompleteReports}

<#list missingReports as gap>
- ${gap.unit}: ${gap.text}
</#list>
</#if>
<#if missingFigures?has_content>

## ${text.incompleteByIndicator}

<#list missingFigures as gap>
- ${gap.indicator}: ${gap.units?join(", ")}
</#list>
</#if>
<#if revisions?has_content>

## ${text.revisions}

<#list revisions as revision>
- ${revision}
</#list>
</#if>

## ${text.appendix}

| ${text.indicator} |<#if hasInPeriod> ${text.inPeriodHead} |</#if> ${text.actual} | ${text.target} | ${text.percent} | ${text.assessment} |
|---|<#if hasInPeriod>---|</#if>---|---|---|---|
<#list lines as line>
| ${line.name} |<#if hasInPeriod> ${line.inPeriod} |</#if> <@result line/> | ${line.targetText} | ${line.percent} | ${line.verdict} |
</#list>
<#if unitTable.rows?has_content>

### ${text.byUnit}

| ${text.unit} |<#list unitTable.heads as head> ${head} |</#list>
|---|<#list unitTable.heads as head>---|</#list>
<#list unitTable.rows as row>
| ${row.unit} |<#list row.cells as cell> ${cell} |</#list>
</#list>
</#if>

---

${inputs.text}<#if adjustments.text?has_content>  
${adjustments.text}</#if><#if findings.text?has_content>  
${findings.text}</#if><#if waivers.text?has_content>  
${waivers.text}<#list waivers.list as waiver>; ${waiver.text}</#list></#if>  
${text.madeBy?replace("%s", version)}
<#macro result row>${row.figure}<#if row.partial?has_content> ${row.partial}</#if></#macro>
