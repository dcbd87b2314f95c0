-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "importKey" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "plannedKey" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "FileImport" (
    "id" INTEGER NOT NULL,
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

    CONSTRAINT "FileImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FileImportPart" (
    "importId" INTEGER NOT NULL,
    "part" INTEGER NOT NULL,
    "bytes" TEXT NOT NULL,

    CONSTRAINT "FileImportPart_pkey" PRIMARY KEY ("importId","part")
);

-- CreateTable
CREATE TABLE "KeptMapping" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "shape" TEXT NOT NULL,
    "mapping" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "usedFor" TEXT NOT NULL DEFAULT '',
    "usedAt" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "KeptMapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Job" (
    "id" INTEGER NOT NULL,
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
    "endedAt" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "Job_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "Draft_reportKey_idx" ON "Draft"("reportKey");

-- CreateIndex
CREATE INDEX "Draft_importKey_idx" ON "Draft"("importKey");

-- AddForeignKey
ALTER TABLE "FileImport" ADD CONSTRAINT "FileImport_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FileImportPart" ADD CONSTRAINT "FileImportPart_importId_fkey" FOREIGN KEY ("importId") REFERENCES "FileImport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
