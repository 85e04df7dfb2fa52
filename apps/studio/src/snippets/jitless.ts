import { z } from "zod";

// Zod would try `new Function`, which the page's policy forbids and reports.
z.config({ jitless: true });
