-- CreateTable
CREATE TABLE "AuditEntryState" (
    "entryId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "states" TEXT NOT NULL
);
