-- CreateTable
CREATE TABLE "AuditEntryState" (
    "entryId" INTEGER NOT NULL,
    "states" TEXT NOT NULL,

    CONSTRAINT "AuditEntryState_pkey" PRIMARY KEY ("entryId")
);
