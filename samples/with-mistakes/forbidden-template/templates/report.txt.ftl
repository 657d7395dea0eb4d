<#-- Templates reach no class: this one would run a command. -->
${"freemarker.template.utility.Execute"?new()("id")}
