-- CreateTable
CREATE TABLE "FileImportPage" (
    "importId" INTEGER NOT NULL,
    "page" INTEGER NOT NULL,
    "figures" TEXT NOT NULL,

    PRIMARY KEY ("importId", "page"),
    CONSTRAINT "FileImportPage_importId_fkey" FOREIGN KEY ("importId") REFERENCES "FileImport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportFile" (
    "reportKey" TEXT NOT NULL,
    "importKey" TEXT NOT NULL,

    PRIMARY KEY ("reportKey", "importKey")
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_FileImport" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "authorId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "fileSize" INTEGER NOT NULL,
    "fileHash" TEXT NOT NULL,
    "offer" TEXT NOT NULL DEFAULT '',
    "mapping" TEXT NOT NULL DEFAULT '',
    "outcomeOf" INTEGER NOT NULL DEFAULT 0,
    "outcome" TEXT NOT NULL DEFAULT '',
    "refusal" TEXT NOT NULL DEFAULT '',
    "review" TEXT NOT NULL DEFAULT '',
    "answers" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "sentAt" TEXT NOT NULL DEFAULT '',
    "decidedBy" TEXT NOT NULL DEFAULT '',
    "decidedAt" TEXT NOT NULL DEFAULT '',
    "createdAt" TEXT NOT NULL,
    "changedAt" TEXT NOT NULL,
    CONSTRAINT "FileImport_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
INSERT INTO "new_FileImport" ("authorId", "changedAt", "createdAt", "fileHash", "fileName", "fileSize", "id", "key", "mapping", "offer", "outcome", "outcomeOf", "refusal", "state", "version") SELECT "authorId", "changedAt", "createdAt", "fileHash", "fileName", "fileSize", "id", "key", "mapping", "offer", "outcome", "outcomeOf", "refusal", "state", "version" FROM "FileImport";
DROP TABLE "FileImport";
ALTER TABLE "new_FileImport" RENAME TO "FileImport";
CREATE UNIQUE INDEX "FileImport_key_key" ON "FileImport"("key");
CREATE INDEX "FileImport_authorId_state_idx" ON "FileImport"("authorId", "state");
CREATE INDEX "FileImport_state_sentAt_idx" ON "FileImport"("state", "sentAt");
CREATE INDEX "FileImport_fileHash_idx" ON "FileImport"("fileHash");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE INDEX "ReportFile_importKey_idx" ON "ReportFile"("importKey");
