Kỳ báo cáo: ${reporting.period}
