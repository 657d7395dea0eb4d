<#-- The message to a unit that has something to do. templates/README.md explains every name. -->
${to}

${about}

${introduction}

${text.received}
<#list received as file>
- ${file}
<#else>
- ${text.notReceived}
</#list>
<#if missing?has_content>

${text.toDo}
<#list missing as item>
- ${item}.
</#list>
</#if>
<#if corrections?has_content>

${text.corrections}
<#list corrections as item>
${item?counter}. ${item.place?cap_first}
   ${item.severity?cap_first}: ${item.message}
<#if item.written?has_content>
   ${text.written}: ${item.written}
</#if>
<#if item.hint?has_content>
   ${text.hint}: ${item.hint}
</#if>
</#list>
</#if>

<#if request?has_content>
${request}
</#if>
<#if late>
${text.lateRequest}
</#if>

${text.closing}

${sender?upper_case}
