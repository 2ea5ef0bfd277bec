"""The injector: one module for each kind of fault, which says where a fault can be put and in which forms."""
