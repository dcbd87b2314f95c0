-- CreateTable
CREATE TABLE "ReportWord" (
    "reportId" INTEGER NOT NULL,
    "word" TEXT NOT NULL,

    PRIMARY KEY ("reportId", "word"),
    CONSTRAINT "ReportWord_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
) WITHOUT ROWID;

-- CreateIndex
CREATE INDEX "ReportWord_word_reportId_idx" ON "ReportWord"("word", "reportId");
