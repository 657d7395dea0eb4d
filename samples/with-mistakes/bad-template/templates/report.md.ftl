<#-- Calls itself without end. -->
<#macro row>
- <@row/>
</#macro>
<@row/>
