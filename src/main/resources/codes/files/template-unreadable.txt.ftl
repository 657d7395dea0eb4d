Ký b¸o c¸o: ${period}
