<#-- The report as plain text, 80 columns wide. templates/README.md explains every name. -->
<#assign numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]>
<#assign section = 0>
<#macro heading title>
<#assign section = section + 1>

${numerals[section - 1]}. ${title?upper_case}

</#macro>
${fill("", [title?upper_case])}
${fill(text.reportingUnit + ": ", [unit.name])}
${fill(text.period + ": ", [period.text])}
${text.asOf}: ${asOf}
<#if boundaries?has_content>
${fill(text.boundariesHead + ": ", boundaries?split(" "))}
</#if>
${fill("", [coverage.text])}
<#list notCompared as words>
${fill("", [words?cap_first])}
</#list>
<#if !complete>
${fill("*** " + text.partialReport + ": ", [incomplete])}
</#if>
<@heading text.outline/>
<#list lines as line>
<#assign indent = ""?left_pad(2 * line.depth)>
${fill(indent + line.number + ". ", [line.name + ":"] + line.parts)}
<#assign indent = indent + ""?left_pad(line.number?length + 2)>
<#list line.comparisons as comparison>
<#if !notCompared?seq_contains(comparison.words)>
${fill(indent + "- ", [comparison.words])}
</#if>
</#list>
<#list line.notes as note>
${fill(indent + "* ", note?split(" "))}
</#list>
<#else>
${text.noIndicators}.
</#list>
<#if unitTargets?has_content>
<@heading text.byUnitTargets/>
<#list unitTargets as target>
${fill("", [(target.name + " " + target.demand)?trim + hasInPeriod?then(" " + text.cumulativeHead, "") + ":"])}
<#assign width = widest(target.rows?map(row -> row.unit))>
<#list target.rows as row>
${fill("  " + pad(row.unit, width) + "  ", row.brief)}
<#list row.notes as note>
${fill("  " + pad("", width) + "  * ", note?split(" "))}
</#list>
</#list>
<#sep>

</#sep>
</#list>
</#if>
<#if narratives?has_content>
<@heading text.narrative/>
<#list narratives as narrative>
${fill("", [narrative.name + ":"])}
<#list narrative.passages as passage>
- ${passage.unit}<#if passage.period?has_content> (${passage.period})</#if>:
<#list passage.lines as line>
${fill("  ", line?split(" "))}
</#list>
</#list>
<#sep>

</#sep>
</#list>
</#if>
<#if missingReports?has_content>
<@heading text.incompleteReports/>
<#list missingReports as gap>
${fill("- " + gap.unit + ": ", gap.text?split(" "))}
</#list>
</#if>
<#if missingFigures?has_content>
<@heading text.incompleteByIndicator/>
<#list missingFigures as gap>
${fill("- ", [gap.indicator + ":"] + [gap.units?join(", ")])}
</#list>
</#if>
<#if revisions?has_content>
<@heading text.revisions/>
<#list revisions as revision>
${fill("- ", revision?split(" "))}
</#list>
</#if>

--------
${inputs.text}
<#if adjustments.text?has_content>
${adjustments.text}
</#if>
<#if findings.text?has_content>
${findings.text}
</#if>
<#if waivers.text?has_content>
${waivers.text}
<#list waivers.list as waiver>
${fill("- ", waiver.text?split(" "))}
</#list>
</#if>
${text.madeBy?replace("%s", version)}
