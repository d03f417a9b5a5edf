// Compiled by scripts/compile-lexicon.ts; see ../README.md for sources and licences.
export const ORDINARY_PAIRS =
  "8>DIERV#'2[OXZXC25/B;B6]N;#Y5[OF.S&6Z7@66B.ORSBJ%._SbM]J[3'*N2BJS@,c;'=1E+)DG'/.DET(/YUL5F/$JMR&<,3``[X]N@[ZD,cR`8^%B[5$TZO^=[)IM3T..*`E6E1=)*F>HaDS)W'K77[G4Z.O>'45Db,F#C;-R)P$^@J:GXLJc>+V?RSQ^.^<QR]0N@`3DF(S";
