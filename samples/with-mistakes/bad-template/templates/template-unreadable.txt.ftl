Ky báo cáo: ${period}
