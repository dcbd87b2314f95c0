-- AlterTable
ALTER TABLE "FileImport" ADD COLUMN     "answers" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "decidedAt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "decidedBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "remark" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "review" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sentAt" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "FileImportPage" (
    "importId" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "figures" TEXT NOT NULL,

    CONSTRAINT "FileImportPage_pkey" PRIMARY KEY ("importId","page")
);

-- CreateTable
CREATE TABLE "ReportFile" (
    "reportKey" TEXT NOT NULL,
    "importKey" TEXT NOT NULL,

    CONSTRAINT "ReportFile_pkey" PRIMARY KEY ("reportKey","importKey")
);

-- CreateIndex
CREATE INDEX "ReportFile_importKey_idx" ON "ReportFile"("importKey");

-- CreateIndex
CREATE INDEX "FileImport_state_sentAt_idx" ON "FileImport"("state", "sentAt");

-- AddForeignKey
ALTER TABLE "FileImportPage" ADD CONSTRAINT "FileImportPage_importId_fkey" FOREIGN KEY ("importId") REFERENCES "FileImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
