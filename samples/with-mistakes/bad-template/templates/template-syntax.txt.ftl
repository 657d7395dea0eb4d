<#if partial>
Số liệu chưa đầy đủ.
