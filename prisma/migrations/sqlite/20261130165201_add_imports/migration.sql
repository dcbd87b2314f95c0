-- CreateTable
CREATE TABLE "FileImport" (
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
    "createdAt" TEXT NOT NULL,
    "changedAt" TEXT NOT NULL,
    CONSTRAINT "FileImport_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "FileImportPart" (
    "importId" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" TEXT NOT NULL,

    PRIMARY KEY ("importId", "part"),
    CONSTRAINT "FileImportPart_importId_fkey" FOREIGN KEY ("importId") REFERENCES "FileImport" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KeptMapping" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "usedFor" TEXT NOT NULL DEFAULT '',
    "usedAt" TEXT NOT NULL DEFAULT ''
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "worker" TEXT NOT NULL DEFAULT '',
    "heartbeat" TEXT NOT NULL DEFAULT '',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT NOT NULL DEFAULT '',
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "endedAt" TEXT NOT NULL DEFAULT ''
);

-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "importKey" TEXT NOT NULL DEFAULT '';
ALTER TABLE "Draft" ADD COLUMN "plannedKey" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "Draft_reportKey_idx" ON "Draft"("reportKey");

-- CreateIndex
CREATE INDEX "Draft_importKey_idx" ON "Draft"("importKey");

-- CreateIndex
CREATE UNIQUE INDEX "FileImport_key_key" ON "FileImport"("key");

-- CreateIndex
CREATE INDEX "FileImport_authorId_state_idx" ON "FileImport"("authorId", "state");

-- CreateIndex
CREATE INDEX "FileImport_fileHash_idx" ON "FileImport"("fileHash");

-- CreateIndex
CREATE UNIQUE INDEX "KeptMapping_name_key" ON "KeptMapping"("name");

-- CreateIndex
CREATE INDEX "KeptMapping_shape_idx" ON "KeptMapping"("shape");

-- CreateIndex
CREATE INDEX "Job_state_id_idx" ON "Job"("state", "id");

-- CreateIndex
CREATE INDEX "Job_kind_subject_idx" ON "Job"("kind", "subject");
