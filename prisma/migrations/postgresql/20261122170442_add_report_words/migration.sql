-- CreateTable
CREATE TABLE "ReportWord" (
    "reportId" INTEGER NOT NULL,
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "ReportWord_pkey" PRIMARY KEY ("reportId","word")
);

-- CreateIndex
CREATE INDEX "ReportWord_word_reportId_idx" ON "ReportWord"("word", "reportId");

-- AddForeignKey
ALTER TABLE "ReportWord" ADD CONSTRAINT "ReportWord_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report"("id") ON DELETE CASCADE ON UPDATE CASCADE;
