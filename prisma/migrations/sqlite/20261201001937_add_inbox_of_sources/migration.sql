-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "published" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "operator" TEXT NOT NULL,
    "priority" INTEGER NOT NULL,
    "due" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "assigneeId" TEXT NOT NULL DEFAULT '',
    "queue" TEXT NOT NULL,
    "draftKey" TEXT NOT NULL DEFAULT '',
    "reportKey" TEXT NOT NULL DEFAULT '',
    "foldedInto" TEXT NOT NULL DEFAULT '',
    "foldedReport" TEXT NOT NULL DEFAULT '',
    "readerKey" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "addedBy" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "changedAt" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SourceTerm" (
    "sourceId" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "term" TEXT NOT NULL,

    PRIMARY KEY ("sourceId", "kind", "term"),
    CONSTRAINT "SourceTerm_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ReportAddress" (
    "reportId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "address" TEXT NOT NULL,
    CONSTRAINT "ReportAddress_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_key_key" ON "Source"("key");

-- CreateIndex
CREATE INDEX "Source_state_queue_id_idx" ON "Source"("state", "queue", "id");

-- CreateIndex
CREATE INDEX "Source_state_due_id_idx" ON "Source"("state", "due", "id");

-- CreateIndex
CREATE INDEX "Source_state_id_idx" ON "Source"("state", "id");

-- CreateIndex
CREATE INDEX "Source_country_state_queue_id_idx" ON "Source"("country", "state", "queue", "id");

-- CreateIndex
CREATE INDEX "Source_assigneeId_state_queue_id_idx" ON "Source"("assigneeId", "state", "queue", "id");

-- CreateIndex
CREATE INDEX "Source_draftKey_idx" ON "Source"("draftKey");

-- CreateIndex
CREATE INDEX "Source_reportKey_idx" ON "Source"("reportKey");

-- CreateIndex
CREATE INDEX "Source_foldedInto_idx" ON "Source"("foldedInto");

-- CreateIndex
CREATE INDEX "Source_foldedReport_idx" ON "Source"("foldedReport");

-- CreateIndex
CREATE INDEX "SourceTerm_kind_term_sourceId_idx" ON "SourceTerm"("kind", "term", "sourceId");

-- CreateIndex
CREATE INDEX "ReportAddress_address_idx" ON "ReportAddress"("address");

-- CreateIndex
CREATE INDEX "Report_published_idx" ON "Report"("published");

-- What readers sent stands in the inbox from now on: waiting, put away, or as its draft stands. What it is found by is filled in at the start.
INSERT INTO "Source" ("id", "key", "url", "title", "publisher", "published", "language", "country", "operator", "priority", "due", "note",
    "state", "assigneeId", "queue", "draftKey", "reportKey", "readerKey", "reason", "addedBy", "at", "changedAt", "version", "text")
SELECT r."id", r."key", r."url", '', '', '', '', r."country", '', 3, '', '',
    CASE WHEN r."state" = 'waiting' THEN 'new' WHEN r."state" = 'dismissed' THEN 'nothing'
         WHEN d."state" = 'published' THEN 'entered' WHEN d."state" = 'discarded' THEN 'taken' ELSE 'draft' END,
    r."decidedBy", '3 9999-99-99',
    CASE WHEN r."state" <> 'used' OR d."state" = 'discarded' THEN '' ELSE r."draftKey" END,
    CASE WHEN d."state" = 'published' THEN d."reportKey" ELSE '' END,
    r."key", r."reason", 'reader', r."at", CASE WHEN r."decidedAt" = '' THEN r."at" ELSE r."decidedAt" END, 1, ''
FROM "ReaderSource" r LEFT JOIN "Draft" d ON d."key" = r."draftKey" AND r."draftKey" <> '';
