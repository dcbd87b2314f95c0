-- CreateTable
CREATE TABLE "ReaderSource" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "key" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "metric" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "contact" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "at" TEXT NOT NULL,
    "decidedBy" TEXT NOT NULL DEFAULT '',
    "decidedAt" TEXT NOT NULL DEFAULT '',
    "reason" TEXT NOT NULL DEFAULT '',
    "draftKey" TEXT NOT NULL DEFAULT ''
);

-- CreateIndex
CREATE UNIQUE INDEX "ReaderSource_key_key" ON "ReaderSource"("key");

-- CreateIndex
CREATE INDEX "ReaderSource_state_id_idx" ON "ReaderSource"("state", "id");
